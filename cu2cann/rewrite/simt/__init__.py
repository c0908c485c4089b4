"""Kernels for SIMT: what no template can say."""

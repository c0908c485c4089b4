"""Translate CUDA C++ projects to Huawei Ascend, and show that the result is right."""

__version__ = "0.1.0"

"""Host code: what no template can say."""

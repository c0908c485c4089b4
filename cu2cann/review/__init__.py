"""The interactive review of a conversion: what is proposed, and what is decided."""

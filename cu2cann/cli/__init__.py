"""The command line: one command per module, no logic of its own."""

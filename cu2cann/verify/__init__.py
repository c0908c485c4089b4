"""Show that a translation is right: its names, its types, its results."""

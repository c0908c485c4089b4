"""Disk becomes sources: which files belong, and what can be read of them."""

from cu2cann.read.project import Entry, Project, read_project, read_source, unreadable

__all__ = ["Entry", "Project", "read_project", "read_source", "unreadable"]

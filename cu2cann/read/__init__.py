"""Disk becomes sources: which files belong, and what can be read of them."""

from cu2cann.read.project import (
    Entry,
    Project,
    read_project,
    read_source,
    unreadable,
    without,
)
from cu2cann.read.settings import Settings, SettingsError, find_settings, read_settings

__all__ = [
    "Entry",
    "Project",
    "Settings",
    "SettingsError",
    "find_settings",
    "read_project",
    "read_settings",
    "read_source",
    "unreadable",
    "without",
]

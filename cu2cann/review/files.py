"""The tree of files, with the number of changes that are still open."""

from rich.text import Text
from textual.widgets import Tree
from textual.widgets.tree import TreeNode

from cu2cann.report.visible import shown_path
from cu2cann.review.session import Session


class Files(Tree[int]):
    """The files under review, by their folders."""

    def __init__(self, session: Session) -> None:
        super().__init__(Text("files"), id="files")
        self.session = session
        self.nodes: list[TreeNode[int]] = []
        self.show_root = False
        self.guide_depth = 2

    def on_mount(self) -> None:
        """Fill the tree."""
        folders: dict[tuple[str, ...], TreeNode[int]] = {(): self.root}
        for number, file in enumerate(self.session.files):
            *parts, _ = file.path.split("/")
            for depth in range(1, len(parts) + 1):
                way = tuple(parts[:depth])
                if way not in folders:
                    label = Text(f"{shown_path(way[-1])}/")
                    folders[way] = folders[way[:-1]].add(label, expand=True)
            self.nodes.append(folders[tuple(parts)].add_leaf(Text(), number))
        self.root.expand()
        self.refresh_counts()

    def refresh_counts(self) -> None:
        """Write the names anew, each with how much of it is decided."""
        for number, node in enumerate(self.nodes):
            name = shown_path(self.session.files[number].path.rpartition("/")[2])
            done, total = self.session.progress_of(number)
            mark = "✓" if done == total else f"{done}/{total}"
            label = Text.assemble(name, " ", (mark, "dim"))
            if node.label != label:
                node.set_label(label)

    def show(self, number: int) -> None:
        """Move the cursor to a file."""
        if self.nodes[number].line >= 0:
            self.move_cursor(self.nodes[number])

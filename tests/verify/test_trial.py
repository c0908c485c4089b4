"""Verdicts, with scripts in place of the programs of either side."""

import json
from pathlib import Path

import pytest

from cu2cann.model import Agrees, Deviates, NotRun, Side, Verdict
from cu2cann.verify.run import Limits, Runner
from cu2cann.verify.signature import Parameter, Signature
from cu2cann.verify.trial import Trial

KERNELS = {"k": Signature("k", (Parameter("float *", "a"),))}


def launch(number: int, digest: str, kernel: str = "k", size: int = 8) -> str:
    buffers = [{"buffer": 1, "size": size, "digest": digest}]
    table = {"launch": number, "kernel": kernel, "grid": [1, 1, 1], "block": [8, 1, 1]}
    text = json.dumps(table | {"buffers": buffers})
    return f"echo '{text}' >> \"$CU2CANN_MODEL_TRACE\"\n"


def dump(number: int, data: str) -> str:
    """Write a buffer if it is asked for."""
    return (
        f'case ",${{CU2CANN_MODEL_DUMP%%:*}}," in *,{number},*) '
        f"printf '{data}' > \"${{CU2CANN_MODEL_DUMP#*:}}/{number}.0\";; esac\n"
    )


ONE = r"\0\0\200\077\0\0\0\100"  # 1.0f and 2.0f.
NEAR = r"\1\0\200\077\0\0\0\100"
FAR = r"\0\0\200\077\0\0\100\100"  # 1.0f and 3.0f.


@pytest.fixture
def judge(tmp_path: Path) -> "Judge":
    return Judge(tmp_path)


class Judge:
    def __init__(self, place: Path) -> None:
        self.place = place
        self.data = place / "data"
        self.data.mkdir()
        (self.data / "input.txt").write_text("12\n")

    def __call__(self, original: str, translation: str) -> Verdict:
        paths = []
        for name, text in (("original", original), ("translation", translation)):
            path = self.place / name
            path.write_text(f"#!/bin/sh\n{text}\n")
            path.chmod(0o755)
            paths.append(path)
        trial = Trial(
            original=paths[0],
            translation=paths[1],
            runner=Runner(self.data, ("one",), Limits(seconds=2, output=1 << 20)),
            scratch=self.place / "scratch",
            kernels=KERNELS,
        )
        return trial.verdict()


def test_the_same_output_and_the_same_buffers_agree(judge: Judge) -> None:
    text = "echo sum $1 $(cat input.txt)\n" + launch(1, "aa") + launch(2, "bb")
    assert judge(text, text) == Agrees(True, 2, frozenset({"k"}), ())


def test_a_program_without_launches_agrees_with_a_note(judge: Judge) -> None:
    verdict = judge("echo 1", "echo 1")
    assert verdict == Agrees(True, 0, frozenset(), ("no kernel was launched",))


def test_another_output_deviates(judge: Judge) -> None:
    verdict = judge("echo a; echo sum 3", "echo a; echo sum 4")
    assert isinstance(verdict, Deviates)
    (found,) = verdict.differences
    assert (found.what, found.place) == ("output", "line 2")
    assert (found.original, found.translation) == ("sum 3", "sum 4")


def test_another_exit_status_deviates(judge: Judge) -> None:
    verdict = judge("exit 0", "exit 3")
    assert isinstance(verdict, Deviates)
    assert verdict.differences[0].what == "exit status"


def test_another_file_deviates(judge: Judge) -> None:
    verdict = judge("echo 1 > out.txt", "echo 2 > out.txt")
    assert isinstance(verdict, Deviates)
    assert verdict.differences[0].place == "out.txt line 1"
    # The program's own folder is never touched.
    assert sorted(path.name for path in judge.data.iterdir()) == ["input.txt"]


def test_a_file_that_only_one_side_writes_deviates(judge: Judge) -> None:
    verdict = judge("echo 1 > out.txt", "true")
    assert isinstance(verdict, Deviates)
    assert verdict.differences[0].translation == "not written"


def test_a_buffer_that_differs_is_named_with_the_first_launch(judge: Judge) -> None:
    original = "echo ok\n" + launch(1, "aa") + launch(2, "bb") + launch(3, "cc")
    original += dump(2, ONE) + dump(3, ONE)
    translation = "echo ok\n" + launch(1, "aa") + launch(2, "b1") + launch(3, "c1")
    translation += dump(2, FAR) + dump(3, FAR)
    verdict = judge(original, translation)
    assert isinstance(verdict, Deviates)
    (found,) = verdict.differences
    assert (found.kernel, found.launch, found.buffer, found.index) == ("k", 2, 1, 1)
    assert (found.original, found.translation) == ("2", "3")


def test_bits_that_differ_within_the_tolerance_are_said(judge: Judge) -> None:
    original = launch(1, "aa") + dump(1, ONE)
    translation = launch(1, "a1") + dump(1, NEAR)
    verdict = judge(original, translation)
    assert isinstance(verdict, Agrees)
    assert not verdict.exact
    assert verdict.notes == ("bits differ within the tolerance from launch 1 (k) on",)


def test_another_sequence_of_launches_deviates(judge: Judge) -> None:
    verdict = judge(launch(1, "a") + launch(2, "b"), launch(1, "a"))
    assert isinstance(verdict, Deviates)
    (found,) = verdict.differences
    assert (found.what, found.launch, found.translation) == ("launch", 2, "none")


def test_a_launch_of_another_size_deviates(judge: Judge) -> None:
    other = launch(1, "a").replace('"grid": [1, 1, 1]', '"grid": [2, 1, 1]')
    verdict = judge(launch(1, "a"), other)
    assert isinstance(verdict, Deviates)
    (found,) = verdict.differences
    assert found.original == "k with 1 x 1 x 1 blocks of 8 x 1 x 1 threads"
    assert found.translation == "k with 2 x 1 x 1 blocks of 8 x 1 x 1 threads"


def test_launches_that_only_the_translation_makes_are_its_own_matter(
    judge: Judge,
) -> None:
    verdict = judge(launch(1, "a"), launch(1, "x", "cu2cann_fill") + launch(2, "a"))
    assert isinstance(verdict, Agrees)


def test_a_broken_rule_of_ascend_deviates(judge: Judge) -> None:
    said = "cu2cann-model: error: unified-buffer-budget: too much (kernel k, block (0))"
    verdict = judge("echo 1", f"echo '{said}' >&2; exit 86")
    assert isinstance(verdict, Deviates)
    assert verdict.differences[0].what == "rule"
    assert verdict.differences[0].kernel == "k"
    assert "unified-buffer-budget" in verdict.differences[0].translation


def test_cautions_are_notes(judge: Judge) -> None:
    said = "echo 'cu2cann-model: warning: slow: it waits' >&2"
    verdict = judge("true", said)
    assert isinstance(verdict, Agrees)
    assert "translation: slow: it waits" in verdict.notes


@pytest.mark.parametrize(
    ("original", "reason"),
    [
        ("exit 2", "the original itself fails: it ends with status 2"),
        ("kill -9 $$", "the original itself fails: it ends with signal 9"),
        ("sleep 9", "the original was stopped after 2 seconds on the CUDA model"),
        (
            "echo 'cu2cann-model: error: out-of-bounds: x' >&2; exit 86",
            "the original breaks a rule of CUDA",
        ),
        (
            "echo $CU2CANN_MODEL_POISON | grep -q FF && echo 1 || echo 2",
            "what the original prints depends on memory that nobody wrote",
        ),
    ],
)
def test_an_original_that_settles_nothing(
    judge: Judge, original: str, reason: str
) -> None:
    verdict = judge(original, original)
    assert isinstance(verdict, NotRun)
    assert verdict.side is Side.ORIGINAL
    assert verdict.reason == reason


def test_nothing_more_is_run_once_the_original_has_failed(judge: Judge) -> None:
    verdict = judge("exit 2", f"touch {judge.place}/ran")
    assert isinstance(verdict, NotRun)
    assert not (judge.place / "ran").exists()


def test_an_original_that_differs_each_time(judge: Judge) -> None:
    text = 'echo "run $(cat /proc/sys/kernel/random/uuid | tr -d 0-9)"'
    verdict = judge(text, text)
    assert isinstance(verdict, NotRun)
    assert verdict.reason == "the original does something else each time it runs"


def test_numbers_that_vary_are_left_out_and_the_rest_compared(judge: Judge) -> None:
    text = 'echo "seed $(date +%N | sed s/^0*//)"; echo sum {}'
    assert isinstance(judge(text.format(1), text.format(1)), Agrees)


def test_an_output_that_depends_on_the_order_of_blocks(judge: Judge) -> None:
    text = "echo order $CU2CANN_MODEL_ORDER"
    verdict = judge(text, text)
    assert isinstance(verdict, Agrees)
    assert "depends on the order of its blocks and warps" in verdict.notes[0]
    (judge.place / "scratch").rename(judge.place / "before")
    verdict = judge(text, "echo order 7")
    assert isinstance(verdict, NotRun)


def test_a_translation_that_takes_too_long_settles_nothing(judge: Judge) -> None:
    verdict = judge("true", "sleep 9")
    assert isinstance(verdict, NotRun)
    assert verdict.side is Side.TRANSLATION


def test_a_translation_that_writes_without_end_is_stopped(judge: Judge) -> None:
    verdict = judge("true", "yes | head -c 3000000")
    assert isinstance(verdict, (NotRun, Deviates))


def test_a_program_is_run_by_its_name_alone(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    runner = Runner(
        tmp_path / "data", ("-c", "echo $0"), Limits(seconds=2, output=1 << 20)
    )
    (tmp_path / "place").mkdir()
    done = runner.run(Path("/bin/sh"), tmp_path / "place", {})
    assert done.stdout == b"./sh\n"


@pytest.mark.parametrize("side", [Side.ORIGINAL, Side.TRANSLATION])
def test_what_a_model_lacks_settles_nothing(judge: Judge, side: Side) -> None:
    lacking = "echo 'cu2cann-model: error: not-modelled: f has no model' >&2; exit 86"
    texts = {Side.ORIGINAL: "echo 1", Side.TRANSLATION: "echo 1", side: lacking}
    verdict = judge(texts[Side.ORIGINAL], texts[Side.TRANSLATION])
    assert isinstance(verdict, NotRun)
    assert (verdict.side, verdict.details) == (side, ("f has no model",))

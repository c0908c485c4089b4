// Original and translation beside each other; what is unchanged is folded.

const AROUND = 3;
const FOLDED = 8;
const AT_ONCE = 2000;

// Rows come as texts, numbers of lines that are left out, or two sides.
const numbered = (rows) => {
  let left = 0;
  let right = 0;
  return rows.map((row) => {
    if (Array.isArray(row)) {
      left += row[0];
      right += row[1];
      return { gap: row[0] };
    }
    if (typeof row === "string") {
      left += 1;
      right += 1;
      return { left: [row], right: [row], l: left, r: right, same: true };
    }
    if (row.l) left += 1;
    if (row.r) right += 1;
    return { left: row.l, right: row.r, l: row.l ? left : 0, r: row.r ? right : 0 };
  });
};

const shownItems = (items, wanted) => {
  const shown = new Uint8Array(items.length);
  items.forEach((item, at) => {
    if (item.same && !wanted.has(item.l)) return;
    shown.fill(1, Math.max(0, at - AROUND), at + AROUND + 1);
  });
  return shown;
};

const foldedItems = (items, wanted) => {
  const shown = shownItems(items, wanted);
  const made = [];
  let at = 0;
  while (at < items.length) {
    let end = at;
    while (end < items.length && !shown[end]) end += 1;
    if (end - at > FOLDED) made.push({ folded: items.slice(at, end) });
    else made.push(...items.slice(at, end));
    for (at = end; at < items.length && shown[at]; at += 1) made.push(items[at]);
  }
  return made;
};

const partOf = (part, tag, labels, linked) => {
  if (typeof part === "string") return part;
  const rule = labels[part[1]] ?? "";
  const title = say(tag === "del" ? "removed_by" : "written_by", { rule });
  const mark = element(tag, { title }, part[0]);
  if (!linked || !rule) return mark;
  return element("a", { href: addressOf({ rule }), "data-rule": rule, class: "mark" }, mark);
};

const sideCells = (number, parts, tag, state) => {
  const side = tag === "del" ? "left" : "right";
  if (!parts) return [element("td", { class: "n" }), element("td", { class: `${side} empty` })];
  const marked = parts.some((part) => typeof part !== "string");
  const linked = tag === "ins" || state.lonely;
  const text = parts.map((part) => partOf(part, tag, state.labels, linked));
  const id = side === "left" ? `line-${number}` : null;
  return [
    element("td", { class: "n", id }, String(number)),
    element("td", { class: `${side} ${marked ? "marked" : ""}` }, text),
  ];
};

const codeRow = (item, labels) => {
  const written = item.right?.some((part) => typeof part !== "string");
  const state = { labels, lonely: !written };
  const cells = [
    ...sideCells(item.l, item.left, "del", state),
    ...sideCells(item.r, item.right, "ins", state),
  ];
  return element("tr", { class: item.same ? "same" : "changed" }, cells);
};

const saidRow = (finding) => {
  const { severity, message, code } = finding;
  const text = [severityMark(severity), " ", quoted(message), " ", codeLink(code)];
  return element("tr", { class: `said said-${severity}` }, element("td", { colspan: 4 }, text));
};

const unlike = (findings) => {
  const made = new Map(
    findings.map((finding) => [`${finding.code} ${finding.message}`, finding]),
  );
  return [...made.values()];
};

const noteRow = (content) =>
  element("tr", { class: "fold" }, element("td", { colspan: 4 }, content));

const rowsOf = (item, diff) => {
  if (item.gap !== undefined) return [noteRow(say("gap", { count: count(item.gap) }))];
  if (item.folded) return [foldRow(item.folded, diff)];
  const said = item.l ? (diff.said.get(item.l) ?? []) : [];
  return [codeRow(item, diff.labels), ...unlike(said).map(saidRow)];
};

const foldRow = (items, diff) => {
  const open = () => {
    const made = items.flatMap((item) => rowsOf(item, diff));
    row.replaceWith(...made);
    made[0].setAttribute("tabindex", "-1");
    made[0].focus();
  };
  const text = say("fold", { count: count(items.length) });
  const row = noteRow(element("button", { type: "button", onclick: open }, text));
  return row;
};

const addRows = (body, items, diff) => {
  body.append(...items.slice(0, AT_ONCE).flatMap((item) => rowsOf(item, diff)));
  const left = items.slice(AT_ONCE);
  if (!left.length) return;
  const more = () => {
    row.remove();
    addRows(body, left, diff);
  };
  const text = say("more_rows", { count: count(left.length) });
  const row = noteRow(element("button", { type: "button", onclick: more }, text));
  body.append(row);
};

const diffTable = (details, labels, line) => {
  const said = byLine(details.findings);
  const wanted = new Set([...said.keys(), line]);
  const items = foldedItems(numbered(details.rows), wanted);
  const body = element("tbody");
  addRows(body, items, { labels, said });
  const heads = ["original", "translation"].flatMap((word) => {
    const number = element("span", { class: "heard" }, say("line_number"));
    return [
      element("th", { scope: "col", class: "n" }, number),
      element("th", { scope: "col" }, say(word)),
    ];
  });
  const widths = ["n", "text", "n", "text"].map((name) => element("col", { class: name }));
  return element(
    "table",
    { class: "diff", "aria-label": say("side_by_side") },
    element("colgroup", {}, widths),
    element("thead", {}, element("tr", {}, heads)),
    body,
  );
};

const byLine = (findings) => {
  const made = new Map();
  for (const finding of findings) {
    if (!made.has(finding.line)) made.set(finding.line, []);
    made.get(finding.line).push(finding);
  }
  return made;
};

// One file: its kernels, its findings with what to do, both texts.

const FINDINGS_AT_ONCE = 50;

// What is said of several places in the same words is listed once, with all of them.
const joined = (findings) => {
  const made = new Map();
  for (const one of findings) {
    const key = [one.code, one.message, one.help, one.kernel, one.known].join(" ");
    const held = made.get(key) ?? { ...one, lines: [], related: [] };
    if (one.line && !held.lines.includes(one.line)) held.lines.push(one.line);
    held.related.push(...one.related);
    made.set(key, held);
  }
  return [...made.values()];
};

const lineLink = (line, file) =>
  element("a", { href: addressOf({ file: file.name, line }) }, say("line", { line }));

const findingItem = (finding, file) => {
  const facts = [
    finding.lines.map((line) => lineLink(line, file)),
    finding.kernel ? element("span", {}, say("in_kernel", { kernel: finding.kernel })) : null,
    element("span", {}, say("effort_of", { effort: say(finding.effort) })),
    finding.known ? element("span", {}, say("known")) : null,
    finding.related.map((one) => element("span", {}, say("see_also", one))),
  ];
  const help = finding.help
    ? element(
        "p",
        { class: "help" },
        element("strong", {}, say("help")),
        " ",
        quoted(finding.help),
      )
    : null;
  return element(
    "li",
    { class: "item" },
    element("p", {}, severityMark(finding.severity), " ", codeLink(finding.code)),
    element("p", {}, quoted(finding.message)),
    help,
    element("p", { class: "facts" }, facts),
  );
};

const findingList = (findings, file) => {
  const items = (some) => some.map((finding) => findingItem(finding, file));
  const list = element("ul", { class: "items" }, items(findings.slice(0, FINDINGS_AT_ONCE)));
  if (findings.length <= FINDINGS_AT_ONCE) return [list];
  const all = () => {
    button.remove();
    list.append(...items(findings.slice(FINDINGS_AT_ONCE)));
  };
  const text = say("more_findings", { count: count(findings.length) });
  const button = element("button", { type: "button", onclick: all }, text);
  return [list, button];
};

const kernelList = (file) => {
  const items = file.kernels.map((kernel) => {
    const href = addressOf({ view: "file", file: file.name, line: kernel.line });
    return element("li", {}, element("a", { href }, kernel.name), " ", gradeMark(kernel.grade));
  });
  if (!items.length) return [];
  return [element("h2", {}, say("kernels_here")), element("ul", { class: "kernels" }, items)];
};

const ruleList = (file) => {
  const items = file.rules.map((number) => element("li", {}, codeLink(table.labels[number])));
  if (!items.length) return [];
  return [element("h2", {}, say("rules_here")), element("ul", { class: "kernels" }, items)];
};

const bySeverity = (findings) => {
  const ranks = ["error", "warning", "note"];
  const rank = (finding) => ranks.indexOf(finding.severity);
  return [...findings].sort((one, other) => rank(one) - rank(other) || one.line - other.line);
};

const diffPart = (details, file, line) => {
  if (!details.rows.length) return [element("p", {}, say("no_diff"))];
  const notes = [
    file.changes ? say("marks_about") : say("same_text"),
    details.clipped ? say("was_clipped") : "",
    details.leftOut ? say("was_left_out") : "",
  ];
  return [
    element("h2", {}, say("side_by_side")),
    element("p", { class: "quiet" }, notes.filter(Boolean).join(" ")),
    element("div", { class: "wide" }, diffTable(details, table.labels, line)),
  ];
};

const showFile = async (address) => {
  const file = table.entries.find(
    (one) => one.kind === "file" && one.name === address.file,
  )?.file;
  const title = byId("file-title");
  const body = byId("file-body");
  if (!file) {
    title.textContent = say("not_here", { name: address.file });
    body.replaceChildren();
    return;
  }
  title.textContent = file.name;
  body.replaceChildren(element("p", {}, say("loading")));
  const details = await detailsOf(file);
  if (currentAddress().file !== file.name) return;
  const line = Number.parseInt(address.line, 10) || 0;
  const output = file.output
    ? element("span", {}, say("becomes", { output: file.output }))
    : null;
  const found = details.findings.length
    ? [
        element("h2", {}, say("found_here")),
        findingList(joined(bySeverity(details.findings)), file),
      ]
    : [element("p", {}, say("found_none"))];
  body.replaceChildren(
    element("p", { class: "facts" }, gradeMark(file.grade), output),
    ...kernelList(file),
    ...found.flat(),
    ...ruleList(file),
    ...diffPart(details, file, line),
  );
  showLine(line);
};

const showLine = (line) => {
  document.querySelector(".at")?.classList.remove("at");
  const row = line ? byId(`line-${line}`)?.parentElement : null;
  if (!row) return;
  row.classList.add("at");
  row.setAttribute("tabindex", "-1");
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "center" });
};

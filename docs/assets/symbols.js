// The table of symbols: shows the rows of symbols-data.js that hold what is asked for.
(() => {
  const shown = 200;
  const element = (name) => document.getElementById(`symbols-${name}`);
  const { words, rows } = cu2cannSymbols;
  const all = rows.map(([symbol, host, kernels, rule]) => {
    const cells = [symbol, words[host], words[kernels], words[rule]];
    const sides = [cells[1], cells[2]].filter((side) => side !== "-");
    return {
      cells,
      area: cells[3].split("/")[0],
      text: cells.join("\n").toLowerCase(),
      refused: sides.every((side) => side.startsWith("refused")),
    };
  });

  function cell(text, code) {
    const made = document.createElement("td");
    text.split("`").forEach((part, at) => {
      const quoted = code || at % 2 === 1;
      const node = document.createElement(quoted ? "code" : "span");
      node.textContent = part;
      if (part) made.append(node);
    });
    return made;
  }

  function row(one) {
    const made = document.createElement("tr");
    const [symbol, host, kernels, rule] = one.cells;
    const link = document.createElement("a");
    link.href = `rules/${rule}.html`;
    for (const part of rule.split(/(?<=[/-])/)) {
      link.append(part, document.createElement("wbr"));
    }
    const last = document.createElement("td");
    last.append(link);
    made.append(cell(symbol, true), cell(host), cell(kernels), last);
    return made;
  }

  function rank(one, first) {
    const name = one.cells[0].toLowerCase();
    return name === first ? 0 : name.startsWith(first) ? 1 : name.includes(first) ? 2 : 3;
  }

  function show() {
    const asked = element("text").value.toLowerCase().split(/\s+/).filter(Boolean);
    const area = element("area").value;
    const fate = element("fate").value;
    const found = all.filter(
      (one) =>
        asked.every((word) => one.text.includes(word)) &&
        (!area || one.area === area) &&
        (!fate || (fate === "refused") === one.refused),
    );
    if (asked.length) {
      found.sort((a, b) => rank(a, asked[0]) - rank(b, asked[0]) || a.refused - b.refused);
    }
    element("rows").replaceChildren(...found.slice(0, shown).map(row));
    const more = found.length > shown ? `, the first ${shown} shown` : "";
    element("count").textContent = `${found.length} of ${all.length} symbols${more}`;
  }

  for (const area of [...new Set(all.map((one) => one.area))].sort()) {
    element("area").add(new Option(area, area));
  }
  element("text").value = new URLSearchParams(location.search).get("name") || "";
  ["text", "area", "fate"].forEach((name) => element(name).addEventListener("input", show));
  show();
})();

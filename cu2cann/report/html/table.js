// The table of files and kernels: filtered, sorted, and built a page at a time.

const GRADES = ["failed", "refused", "none", "copied", "translated", "checked", "verified"];
const ON_SCREEN = 100;
const ON_PAPER = 1000;

const table = { entries: [], labels: [], found: [], onPage: ON_SCREEN };

const fillTable = (index) => {
  table.labels = index.labels;
  for (const file of index.rows) {
    table.entries.push({ ...file, file, kind: "file", text: `${file.name} ${file.output}` });
    for (const kernel of file.kernels) {
      const text = `${file.name} ${kernel.name}`;
      table.entries.push({ changes: 0, rules: [], ...kernel, file, kind: "kernel", text });
    }
  }
  table.entries.forEach((entry, number) => {
    entry.number = number;
    entry.text = entry.text.toLowerCase();
    entry.rank = GRADES.indexOf(entry.grade);
  });
};

// A whole code, rule or area is meant if there is one of this name, else a piece of a name.
const labelsOf = (wanted) => {
  const whole = (name) => name === wanted || name.startsWith(`${wanted}/`);
  const fits = table.labels.some(whole) ? whole : (name) => name.includes(wanted);
  return new Set(table.labels.flatMap((name, number) => (fits(name) ? [number] : [])));
};

const hasSeverity = (entry, word) => {
  if (word === "nothing") return entry.errors + entry.warnings + entry.notes === 0;
  return entry[`${word}s`] > 0;
};

const matching = (address) => {
  const pieces = address.q.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = address.code ? labelsOf(address.code) : null;
  return table.entries.filter(
    (entry) =>
      (!address.kind || entry.kind === address.kind) &&
      (!address.grade || entry.grade === address.grade) &&
      (!address.severity || hasSeverity(entry, address.severity)) &&
      (!wanted || [...entry.codes, ...entry.rules].some((number) => wanted.has(number))) &&
      pieces.every((piece) => entry.text.includes(piece)),
  );
};

const sortOf = (address) => {
  const down = address.sort.startsWith("-");
  return { key: address.sort.replace("-", ""), down };
};

const sorted = (entries, address) => {
  const { key, down } = sortOf(address);
  if (!key) return entries;
  const sign = down ? -1 : 1;
  const compare =
    {
      name: (one, other) => one.text.localeCompare(other.text),
      grade: (one, other) => one.rank - other.rank,
    }[key] ?? ((one, other) => one[key] - other[key]);
  return [...entries].sort(
    (one, other) => sign * compare(one, other) || one.number - other.number,
  );
};

const numberCell = (value) =>
  element("td", { class: value ? "number" : "number zero" }, count(value));

const quiet = (text) => element("span", { class: "quiet" }, text);

// A kernel below its file need not name it again.
const nameCell = (entry, above) => {
  const { name, output } = entry.file;
  if (entry.kind === "file") {
    const link = element("a", { href: addressOf({ file: name }) }, name);
    const leads = output ? ` → ${output.slice(output.lastIndexOf("/") + 1)}` : "";
    const tail = element("span", { class: "quiet leads" }, leads);
    return element("th", { scope: "row" }, link, tail);
  }
  const href = addressOf({ file: name, line: entry.line });
  const link = element("a", { href }, entry.name);
  const line = say("line", { line: entry.line });
  const where = above?.file === entry.file ? line : `${name}, ${line}`;
  const parts = [quiet(say("kernel")), " ", link, " ", quiet(where)];
  return element("th", { scope: "row", class: "kernel" }, parts);
};

// The codes of an entry come with the gravest first.
const codesCell = (entry) => {
  const [first, ...others] = entry.codes;
  if (first === undefined) return element("td", { class: "codes" });
  const more = others.length ? quiet(` +${others.length}`) : null;
  return element("td", { class: "codes" }, codeLink(table.labels[first]), more);
};

const tableRow = (entry, at, part) =>
  element(
    "tr",
    {},
    nameCell(entry, part[at - 1]),
    element("td", {}, gradeMark(entry.grade)),
    ["errors", "warnings", "notes", "hours"].map((key) => numberCell(entry[key])),
    entry.kind === "file" ? numberCell(entry.changes) : element("td"),
    codesCell(entry),
  );

const pageButton = (word, page, address, possible) => {
  const turn = () => {
    replaceAddress({ ...address, page: page > 1 ? page : "" });
    showPage();
    byId("files-title").scrollIntoView();
    byId("pager").querySelector(`[data-page=${word}]:not([disabled])`)?.focus();
  };
  const given = { type: "button", "data-page": word, onclick: turn, disabled: !possible };
  return element("button", given, say(word));
};

const showPage = () => {
  const address = currentAddress();
  const pages = Math.max(1, Math.ceil(table.found.length / table.onPage));
  const page = Math.min(Math.max(1, Number.parseInt(address.page, 10) || 1), pages);
  const start = (page - 1) * table.onPage;
  const part = table.found.slice(start, start + table.onPage);
  const empty = element("tr", {}, element("td", { colspan: 8 }, say("no_match")));
  byId("table").tBodies[0].replaceChildren(...(part.length ? part.map(tableRow) : [empty]));
  const last = start + part.length;
  const where = {
    first: count(start + 1),
    last: count(last),
    count: count(table.found.length),
  };
  const buttons = [
    pageButton("page_first", 1, address, page > 1),
    pageButton("page_before", page - 1, address, page > 1),
    element("span", {}, say("shown", where)),
    pageButton("page_next", page + 1, address, page < pages),
    pageButton("page_last", pages, address, page < pages),
  ];
  byId("pager").replaceChildren(...(pages > 1 ? buttons : []));
};

const showSort = (address) => {
  const { key, down } = sortOf(address);
  for (const button of byId("table").querySelectorAll("[data-sort]")) {
    const head = button.parentElement;
    if (button.dataset.sort !== key) head.removeAttribute("aria-sort");
    else head.setAttribute("aria-sort", down ? "descending" : "ascending");
  }
};

const showTable = () => {
  const address = currentAddress();
  table.found = sorted(matching(address), address);
  showSort(address);
  showPage();
  const sums = { count: count(table.found.length), total: count(table.entries.length) };
  byId("matching").textContent = say("matching", sums);
  byId("back").setAttribute("href", addressOf(address));
};

// Numbers are looked at from the highest, names from the first.
const sortBy = (key) => {
  const address = currentAddress();
  const named = key === "name" || key === "grade";
  const order = named ? [key, `-${key}`] : [`-${key}`, key];
  const sort = address.sort === order[0] ? order[1] : order[0];
  replaceAddress({ ...address, sort, page: "" });
  showTable();
};

const fillFilter = (address) => {
  for (const field of byId("filter").elements) {
    if (field.name && field.value !== address[field.name]) field.value = address[field.name];
  }
};

const startTable = (index) => {
  fillTable(index);
  const form = byId("filter");
  const filter = () => {
    const values = Object.fromEntries(new FormData(form));
    replaceAddress({ ...currentAddress(), ...values, page: "" });
    showTable();
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  for (const button of byId("table").querySelectorAll("[data-sort]")) {
    button.addEventListener("click", () => sortBy(button.dataset.sort));
  }
  addEventListener("beforeprint", () => paginate(ON_PAPER));
  addEventListener("afterprint", () => paginate(ON_SCREEN));
};

const paginate = (size) => {
  table.onPage = size;
  if (currentAddress().view === "files") showPage();
};

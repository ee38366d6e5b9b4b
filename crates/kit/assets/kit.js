// What HTML cannot do by itself. Every page works without this file; it only makes the same things quicker.

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const typing = (target) => target.closest?.("input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable]");

// One listener for each kind of event, on the document: elements that arrive later need no wiring.
document.addEventListener("click", (event) => {
  const at = (selector) => event.target.closest?.(selector);
  if (event.defaultPrevented) return;
  if (at("[data-palette]")) return palette.open();
  if (at("[data-close]")) return at(".toast").remove();
  if (at("[data-copy]")) return copy(at("[data-copy]"));
  if (at("[data-dialog]")) return openDialog(event, at("[data-dialog]"));
  if (at("[data-why]")) return tellWhy(event, at("[data-why]"));
  if (event.target.tagName === "DIALOG") return event.target.close();
  closePops(at(".pop"));
});

document.addEventListener("change", ({ target }) => {
  if (target.matches("[data-pick-all]")) pickAll(target);
  if (target.closest(".bulk")) countPicked(target.closest(".bulk"));
  const form = target.closest("form[data-autosubmit]");
  if (form && target.tagName === "SELECT") form.requestSubmit();
});

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") return palette.open(event);
  if (event.key === "Escape") closePops();
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || $("dialog[open]")) return;
  if (event.key === "/") return focusSearch(event);
  if (rows.key(event)) return;
  const button = $$("[data-key]").find((button) => button.dataset.key === event.key);
  if (button) { event.preventDefault(); button.click(); }
});

function focusSearch(event) {
  const field = $("[data-find]") ?? $("input[type=search]");
  if (field) { event.preventDefault(); field.focus(); field.select(); }
}

function closePops(except) {
  for (const pop of $$("details.pop[open]")) {
    if (pop === except) continue;
    if (pop.contains(document.activeElement)) $("summary", pop).focus();
    pop.open = false;
  }
}

function openDialog(event, opener) {
  const dialog = document.getElementById(opener.dataset.dialog);
  if (dialog && !event.ctrlKey && !event.metaKey) { event.preventDefault(); dialog.showModal(); }
}

// Why a record is held: its page carries the answer as a dialog. Whatever goes wrong, the link leads there.
async function tellWhy(event, link) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const page = await fetch(link.href).then((answer) => answer.ok && answer.text()).catch(() => "");
  const told = page && $("[data-answer]", new DOMParser().parseFromString(page, "text/html"))?.content.firstElementChild;
  if (!told) return location.assign(link.href);
  const dialog = document.body.appendChild(document.importNode(told, true));
  dialog.addEventListener("close", () => { dialog.remove(); link.focus(); });
  dialog.showModal();
}

async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.classList.add("allow");
    setTimeout(() => button.classList.remove("allow"), 1200);
  } catch { getSelection().selectAllChildren(button); }
}

// Tables: j and k move, Enter opens, x selects.
const rows = {
  all: () => $$("table[data-rows] tbody tr:not(.none)"),
  key(event) {
    const all = this.all();
    const now = all.findIndex((row) => row.classList.contains("at"));
    if (!all.length) return false;
    if (event.key === "j") return this.move(all, Math.min(now + 1, all.length - 1));
    if (event.key === "k") return this.move(all, Math.max(now - 1, 0));
    if (now < 0) return false;
    if (event.key === "x") return this.pick(all[now]);
    if (event.key === "Enter" && event.target.closest("tr,body") && !event.target.closest("a,button,summary")) return this.open(all[now]);
    return false;
  },
  move(all, next) {
    all.forEach((row, index) => row.classList.toggle("at", index === next));
    all[next].scrollIntoView({ block: "nearest" });
    $("a.open", all[next])?.focus({ preventScroll: true });
    return true;
  },
  pick(row) { $(".pick input", row)?.click(); return true; },
  open(row) { $("a.open", row)?.click(); return true; },
};

function pickAll(box) {
  for (const other of $$("td.pick input", box.closest("table"))) other.checked = box.checked;
}

function countPicked(form) {
  const boxes = $$("td.pick input", form);
  const picked = boxes.filter((box) => box.checked).length;
  const all = $("[data-pick-all]", form);
  $("[data-picked]", form).textContent = picked;
  if (all) { all.checked = picked === boxes.length; all.indeterminate = picked > 0 && picked < boxes.length; }
}

// Typing in a filter sends it when the hand rests.
document.addEventListener("input", ({ target }) => {
  const form = target.closest("form[data-autosubmit]");
  if (!form || target.type !== "search") return;
  clearTimeout(form.resting);
  form.resting = setTimeout(() => form.requestSubmit(), 450);
});

// After such a reload the cursor goes on where it was.
document.addEventListener("submit", ({ target }) => {
  const at = document.activeElement;
  if (target.matches("[data-autosubmit]") && at?.type === "search") sessionStorage.setItem("kit-at", at.name);
});
const resumed = sessionStorage.getItem("kit-at");
if (resumed) {
  sessionStorage.removeItem("kit-at");
  const field = $(`[data-autosubmit] [name="${CSS.escape(resumed)}"]`);
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

// The command palette: fetched once, matched by the letters in their order.
const palette = {
  dialog: $("#palette"),
  commands: null,
  at: 0,
  async open(event) {
    if (!this.dialog) return;
    event?.preventDefault();
    if (!this.dialog.open) this.dialog.showModal();
    this.field.value = "";
    this.commands ??= await this.fetch();
    this.show();
  },
  async fetch() {
    try {
      const answer = await fetch(this.dialog.dataset.commands, { headers: { accept: "application/json" } });
      return answer.ok ? await answer.json() : [];
    } catch { return []; }
  },
  found() {
    const wanted = this.field.value.trim().toLocaleLowerCase(document.documentElement.lang);
    const scored = (this.commands ?? []).map((command) => ({ command, score: score(wanted, command.label) }));
    const best = scored.filter((one) => one.score > 0).sort((a, b) => b.score - a.score).slice(0, 12).map((one) => one.command);
    const everywhere = `${this.dialog.dataset.search}?q=${encodeURIComponent(this.field.value.trim())}`;
    if (wanted) best.push({ label: `${this.dialog.dataset.searchFor} ${this.field.value.trim()}`, href: everywhere });
    return best;
  },
  show() {
    this.at = 0;
    this.list.replaceChildren(...this.found().map((command, index) => this.item(command, index)));
    this.mark(0);
  },
  item(command, index) {
    const item = document.createElement("li");
    item.id = `palette-${index}`;
    item.role = "option";
    item.dataset.href = command.href;
    item.append(command.label);
    if (command.group) {
      const group = document.createElement("small");
      group.textContent = command.group;
      item.append(group);
    }
    item.addEventListener("click", () => this.go(item));
    return item;
  },
  mark(next) {
    const items = [...this.list.children];
    if (!items.length) return this.field.removeAttribute("aria-activedescendant");
    this.at = (next + items.length) % items.length;
    items.forEach((item, index) => item.setAttribute("aria-selected", index === this.at));
    items[this.at].scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", items[this.at].id);
  },
  go(item) { if (item) { this.dialog.close(); location.assign(item.dataset.href); } },
  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) { event.preventDefault(); this.mark(this.at + step); }
    if (event.key === "Enter") { event.preventDefault(); this.go(this.list.children[this.at]); }
  },
};
if (palette.dialog) {
  palette.field = $("input", palette.dialog);
  palette.list = $("ul", palette.dialog);
  palette.field.addEventListener("input", () => palette.show());
  palette.field.addEventListener("keydown", (event) => palette.key(event));
  $$("[data-palette]").forEach((button) => { button.hidden = false; });
}

// Letters in their order, better at the start of words and close together; nothing typed fits everything.
function score(wanted, label) {
  const text = label.toLocaleLowerCase(document.documentElement.lang);
  if (text.includes(wanted)) return 1000 - text.indexOf(wanted);
  let from = 0;
  let points = 1;
  for (const letter of wanted) {
    const found = text.indexOf(letter, from);
    if (found < 0) return 0;
    points += found === from ? 3 : 0;
    points += found === 0 || text[found - 1] === " " ? 2 : 0;
    from = found + 1;
  }
  return points;
}

function showToast({ text, tone, href }) {
  const toast = document.createElement("div");
  toast.className = `toast ${["allow", "warn", "stop"].includes(tone) ? tone : "plain"}`;
  const say = document.createElement(href ? "a" : "p");
  say.textContent = text;
  if (href) say.href = href;
  const places = $(".toasts");
  const close = document.createElement("button");
  close.className = "button quiet";
  close.dataset.close = "";
  close.textContent = "✕";
  close.setAttribute("aria-label", places.dataset.closeLabel);
  toast.append(say, close);
  places.append(toast);
  fade(toast);
}

// Good news leaves by itself; bad news stays until it is closed, and nothing leaves under the pointer.
function fade(toast) {
  if (toast.matches(".stop,.warn")) return;
  setTimeout(() => (toast.matches(":hover,:focus-within") ? fade(toast) : toast.remove()), 8000);
}
$$(".toast [data-close]").forEach((button) => { button.hidden = false; });
$$(".toasts .toast").forEach(fade);

// Work that goes on: the page is fetched again and the element with the same id takes the place of the old one.
function refresh() {
  const waiting = $$("[data-refresh][id]");
  if (!waiting.length) return;
  setTimeout(async () => {
    if (!document.hidden) await renew(waiting);
    refresh();
  }, 1000 * Math.min(...waiting.map((one) => Number(one.dataset.refresh) || 2)));
}
async function renew(waiting) {
  const fresh = await fetched();
  if (!fresh) return;
  const done = waiting.filter((old) => !fresh.getElementById(old.id)?.dataset.refresh);
  if (done.length) return location.reload();
  waiting.forEach((old) => old.replaceWith(fresh.getElementById(old.id)));
}
// This page as it is now; nothing when the network is away for a moment: the next round tries again.
async function fetched() {
  try {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  } catch { return null; }
}
refresh();

// Forms: what was typed is not lost by a wrong click, and nothing is sent twice.
const guarded = new Set();
// A form that answers with a download leaves the page standing; after this it may be sent again.
const SENT_MS = 5000;
document.addEventListener("input", ({ target }) => {
  const form = target.closest("form[data-guard]");
  if (form) guarded.add(form);
});
document.addEventListener("submit", (event) => {
  const form = event.target;
  guarded.delete(form);
  if (form.method !== "post") return;
  if (form.dataset.sent) return event.preventDefault();
  if ($$("[type=file]", form).some((field) => field.files.length)) return upload(event, form);
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-busy", "true");
  setTimeout(() => unsend(form), SENT_MS);
});
function unsend(form) {
  delete form.dataset.sent;
  $$("[aria-busy]", form).forEach((button) => button.removeAttribute("aria-busy"));
}
addEventListener("beforeunload", (event) => { if (guarded.size) event.preventDefault(); });
addEventListener("pageshow", () => $$("form[data-sent]").forEach(unsend));

// A large file shows how far it is. The answer replaces the page as it would have without this.
function upload(event, form) {
  event.preventDefault();
  form.dataset.sent = "yes";
  const bar = document.createElement("progress");
  bar.max = 100;
  bar.setAttribute("aria-label", $("[type=file]", form).files[0].name);
  ($(".buttons", form) ?? form).before(bar);
  const body = new FormData(form, event.submitter);
  const asked = new URL(event.submitter?.getAttribute("formaction") ?? form.getAttribute("action"), location.href).href;
  const request = new XMLHttpRequest();
  request.upload.onprogress = ({ loaded, total }) => { bar.value = (100 * loaded) / total; };
  request.onload = () => land(request, asked);
  request.onerror = () => { bar.remove(); unsend(form); };
  request.open("POST", asked);
  request.setRequestHeader("accept", "text/html");
  request.send(body);
  event.submitter?.setAttribute("aria-busy", "true");
}
function land(request, asked) {
  const moved = request.responseURL && request.responseURL !== asked;
  if (request.status < 400 && moved) return location.assign(request.responseURL);
  const fresh = new DOMParser().parseFromString(request.responseText, "text/html");
  const main = $("main", fresh);
  if (main) $("main").replaceWith(main); else location.reload();
  reveal();
  $("[autofocus]")?.focus();
}

// The first field that needs mending comes into view with its label.
$("[aria-invalid=true]")?.closest(".field")?.scrollIntoView({ block: "nearest" });

// Inside a frame of somebody's website: that page is told how tall we are. It learns nothing else.
if ("embedded" in document.body.dataset && parent !== window) {
  const tell = () => parent.postMessage({ custodia: "height", height: document.documentElement.offsetHeight }, "*");
  new ResizeObserver(tell).observe(document.body);
}

// What counts only after a certain answer comes and goes with it. What is away is not sent; what comes is said to whoever listens.
const came = document.createElement("p");
came.className = "vh";
came.setAttribute("role", "status");
function reveal(event) {
  const parts = $$("[data-when]");
  if (!parts.length) return;
  if (!came.isConnected) document.body.append(came);
  const news = parts.filter((part) => {
    const { when, is } = part.dataset;
    const said = new FormData(part.closest("form")).getAll(when).map((value) => (value.name ?? value).trim());
    const counts = is === undefined ? said.some(Boolean) : said.includes(is);
    const comes = part.hidden && counts;
    part.hidden = !counts;
    for (const field of $$("input,select,textarea", part)) field.disabled = !counts;
    return comes;
  });
  if (event) came.textContent = news.map((part) => ($("legend,label", part) ?? part).textContent).join(". ");
}
document.addEventListener("input", reveal);
addEventListener("pageshow", () => reveal());
reveal();

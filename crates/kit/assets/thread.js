// The thread of a case, its queue and its board: the draft is kept, others are seen, cards are dragged.
{
// "Reply" and "note" put the cursor where one writes.
document.addEventListener("click", ({ target }) => {
  const writes = target.closest?.("[data-writes]");
  if (writes) setTimeout(() => document.getElementById(writes.dataset.writes)?.focus());
});

// What opens to change a fact is in sight, with the cursor in its field.
document.addEventListener("toggle", ({ target }) => {
  if (!target.open || !target.matches?.(".facts .pop")) return;
  $(".answer", target).scrollIntoView({ block: "nearest" });
  $("input:not([type=hidden]),select,textarea", target)?.focus({ preventScroll: true });
}, true);

// Ctrl Enter sends what is being written.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  const form = event.target.closest?.("form[data-draft]");
  if (form) { event.preventDefault(); form.requestSubmit($("[data-sends]", form)); }
});

// What is being written is kept on the server when the hand rests.
const RESTING_MS = 1800;
const writing = { form: $("form[data-draft]") };
writing.form?.addEventListener("input", ({ target }) => {
  if (target.type === "file") return;
  if (Date.now() - (writing.told ?? 0) > PRESENCE_MS) present("writing");
  clearTimeout(writing.stopping);
  writing.stopping = setTimeout(() => present("looking"), PRESENCE_MS);
  clearTimeout(writing.resting);
  writing.resting = setTimeout(keepDraft, RESTING_MS);
});
writing.form?.addEventListener("submit", () => clearTimeout(writing.resting));
async function keepDraft() {
  const { form } = writing;
  const fields = new FormData(form);
  fields.delete("file");
  const shown = $("[data-kept]", form);
  try {
    const answer = await fetch(form.dataset.draft, {
      method: "POST",
      body: new URLSearchParams([...fields].filter(([, value]) => typeof value === "string")),
      headers: { accept: "application/json" },
    });
    if (!answer.ok) return;
    shown.textContent = (await answer.json()).text;
    if (!$("[type=file]", form)?.files.length) guarded.delete(form);
  } catch { /* Kept the next time the hand rests; the page still asks before it is left. */ }
}

// Who else has this open. That it is open the stream tells; that somebody writes, or goes on elsewhere, is told here.
const PRESENCE_MS = 12000;
const presence = $("[data-presence]");
async function present(doing) {
  writing.told = doing === "writing" ? Date.now() : 0;
  try {
    await fetch(presence.dataset.presence, { method: "POST", body: new URLSearchParams({ doing }) });
  } catch { /* Told again with the next letter. */ }
}
const leave = () => navigator.sendBeacon(presence.dataset.presence, new URLSearchParams({ doing: "gone" }));
if (presence) {
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => document.hidden && leave());
}
live.parts.here = async (part) => {
  const answer = await fetch(part.dataset.presence, { headers: { accept: "application/json" } });
  if (!answer.ok) return;
  const { text, mark } = await answer.json();
  const others = $("[data-others]", part);
  if (others.textContent !== text) others.textContent = text;
  part.hidden = !text;
  part.dataset.mark = mark;
};

// The case: what is known of it changes where it stands; what was said since waits above the thread.
live.parts.case = (part, now, fresh) => {
  swap($("main > .head"), $("main > .head", fresh));
  renewThen($("[data-then]", part), $("[data-then]", now));
  renewSide($("aside", part), $("aside", now));
  renewThread(part, $("#thread", part), $("#thread", now));
};
// The steps that are possible after sending; what was chosen stays chosen as long as it is one of them.
function renewThen(old, now) {
  if (!old || !now) return;
  const [before, after] = [$("select", old), $("select", now)];
  const kept = [...(after?.options ?? [])].find((choice) => choice.value === before?.value);
  if (kept) kept.selected = true;
  swap(old, now);
}
function renewSide(old, now) {
  const title = (panel) => $("h2", panel)?.textContent ?? "";
  const known = new Map([...old.children].map((panel) => [title(panel), panel]));
  let last;
  for (const panel of [...now.children]) {
    const there = known.get(title(panel));
    known.delete(title(panel));
    if (there) last = $("#talk", there) ? there : swap(there, panel);
    else { if (last) last.after(panel); else old.prepend(panel); last = panel; }
  }
  for (const panel of known.values()) if (!isHeld(panel)) panel.remove();
}
function renewThread(part, old, now) {
  const lines = [...now.children];
  const known = new Map([...old.children].map((line) => [line.id, line]));
  const first = lines.findIndex((line) => known.has(line.id));
  const news = first < 0 ? lines : lines.slice(0, first);
  let last;
  for (const line of first < 0 ? [] : lines.slice(first)) {
    const there = known.get(line.id);
    if (there) last = swap(there, line); else { last.after(line); last = line; }
    known.delete(line.id);
  }
  // What stood among them and is there no more was taken back; what stood below them is on the next page.
  const among = [...old.children];
  for (const line of known.values()) if (last && among.indexOf(line) < among.indexOf(last)) line.remove();
  offer(part, news.length, () => {
    old.prepend(...news);
    news[0].tabIndex = -1;
    news[0].focus();
  });
}

// The bar that takes a message back has the cursor where nothing else has it, counts down and goes.
for (const bar of $$("[data-undo]")) {
  const end = Date.now() + 1000 * Number(bar.dataset.undo);
  if (document.activeElement === document.body) $(".button", bar).focus({ preventScroll: true });
  const turn = setInterval(() => {
    const left = Math.ceil((end - Date.now()) / 1000);
    $("[data-left]", bar).textContent = Math.max(left, 0);
    if (left > 0) return;
    clearInterval(turn);
    if (bar.contains(document.activeElement)) $("#main").focus({ preventScroll: true });
    bar.remove();
  }, 250);
}

// A card goes where one of its next steps leads; the form in it does the same without a mouse.
const board = $("[data-board]");
let lifted;
const steps = (card) => $$("option[data-to]", card);
const column = (event) => event.target.closest?.("[data-column]");
const step = (place) => lifted && place && steps(lifted).find((option) => option.dataset.to === place.dataset.column);
const readyCards = () => $$(".card", board ?? document.createElement("i")).forEach((card) => { card.draggable = steps(card).length > 0; });
readyCards();
board?.addEventListener("dragstart", (event) => {
  lifted = event.target.closest(".card");
  if (!lifted) return;
  event.dataTransfer.effectAllowed = "move";
  lifted.classList.add("lifted");
  for (const place of $$("[data-column]", board)) place.classList.toggle("closed-to", !step(place) && !place.contains(lifted));
});
board?.addEventListener("dragover", (event) => {
  const place = column(event);
  $$(".over", board).forEach((other) => other !== place && other.classList.remove("over"));
  if (step(place)) { event.preventDefault(); place.classList.add("over"); }
});
board?.addEventListener("drop", (event) => {
  const chosen = step(column(event));
  if (!chosen) return;
  event.preventDefault();
  chosen.selected = true;
  chosen.closest("form").requestSubmit();
});
board?.addEventListener("dragend", () => {
  lifted?.classList.remove("lifted");
  $$(".over,.closed-to", board).forEach((place) => place.classList.remove("over", "closed-to"));
  lifted = undefined;
});

// Cards that came, went or moved wait until somebody asks for them: none moves under the hand.
live.parts.board = (part, now) => {
  const places = (root) => new Map($$(".card", root).map((card) => [$("a", card).getAttribute("href"), card.closest("[data-column]").dataset.column]));
  const [old, fresh] = [places(board), places($("[data-board]", now))];
  const moved = [...fresh].filter(([card, place]) => old.get(card) !== place).length;
  const left = [...old.keys()].filter((card) => !fresh.has(card)).length;
  offer(part, moved + left, () => {
    const from = board.scrollLeft;
    board.replaceChildren(...$("[data-board]", now).childNodes);
    board.scrollLeft = from;
    readyCards();
  });
};
}

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
const writing = { form: $("form[data-draft]"), typed: 0 };
writing.form?.addEventListener("input", ({ target }) => {
  if (target.type === "file") return;
  writing.typed = Date.now();
  if (writing.told !== "writing") present();
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

// Who else has this open. Nothing is asked while the page is hidden.
const PRESENCE_MS = 15000;
const presence = $("[data-presence]");
async function present() {
  if (!presence || document.hidden) return;
  const doing = Date.now() - writing.typed < PRESENCE_MS ? "writing" : "looking";
  writing.told = doing;
  try {
    const answer = await fetch(presence.dataset.presence, {
      method: "POST",
      body: new URLSearchParams({ doing }),
      headers: { accept: "application/json" },
    });
    if (!answer.ok) return;
    const { text, latest } = await answer.json();
    if ($("[data-others]", presence).textContent !== text) $("[data-others]", presence).textContent = text;
    presence.hidden = !text;
    const fresh = $("[data-latest]");
    if (fresh) fresh.hidden = !latest || latest === fresh.dataset.latest;
  } catch { /* The next round tries again. */ }
}
if (presence) { present(); setInterval(present, PRESENCE_MS); }

// The bar that takes a message back counts down and goes.
for (const bar of $$("[data-undo]")) {
  const end = Date.now() + 1000 * Number(bar.dataset.undo);
  const turn = setInterval(() => {
    const left = Math.ceil((end - Date.now()) / 1000);
    $("[data-left]", bar).textContent = Math.max(left, 0);
    if (left <= 0) { clearInterval(turn); bar.remove(); }
  }, 250);
}

// A card goes where one of its next steps leads; the form in it does the same without a mouse.
const board = $("[data-board]");
let lifted;
const steps = (card) => $$("option[data-to]", card);
const column = (event) => event.target.closest?.("[data-column]");
const step = (place) => lifted && place && steps(lifted).find((option) => option.dataset.to === place.dataset.column);
$$(".card", board ?? document.createElement("i")).forEach((card) => { card.draggable = steps(card).length > 0; });
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
}

receipts-title = How to check the ledger
receipts-lead = Every permission that we note, and every no, is an entry of a ledger that only grows. Nobody can change or remove an entry unseen, not even we. You need not believe that: you can check it.
receipts-now = The ledger now
receipts-size = Entries
receipts-root = Root of the tree
receipts-key = Key that signs
receipts-own = Check your own entry
receipts-own-text = On your preference page you can take away each entry and its proof. The entry is a small text, the proof a file after c2sp.org/tlog-proof.
receipts-step-entry = Take the number in the second line of the entry as bytes, then the lines below it. Their SHA-256, with a zero byte in front, is what the ledger holds.
receipts-step-leaf = The SHA-256 of a zero byte and that value is the leaf of the tree (RFC 6962).
receipts-step-path = With the hashes of the proof, the leaf leads to the root of the tree.
receipts-step-note = The root stands in a checkpoint that our key signed (Ed25519, c2sp.org/signed-note).
receipts-command = This program does it without a network:
receipts-all = Check the whole ledger
receipts-all-text = Keep a checkpoint. Later, a consistency proof shows that the ledger still begins with what you saw. From all leaves you can compute every root yourself. Leaves show nothing about anybody.
receipts-checkpoint = the newest signed checkpoint
receipts-key-file = the key, as verifiers read it
receipts-leaves = hashes of leaves, one a line, at most 8,192 at once
receipts-consistency = proof that the first N entries are unchanged among M
receipts-check-sealed = Permissions are sealed in the ledger
receipts-check-fine = { $count ->
    [one] { $count } entry, and our signature is under the newest checkpoint
   *[other] { $count } entries, and our signature is under the newest checkpoint
}
receipts-check-waiting = Something has been waiting to be sealed since { $since }: does anything work off the queue?
receipts-check-foreign = The newest checkpoint is not signed with our key: run “custodia ledger verify”
receipts-readme =
    YOUR PERMISSIONS, TO KEEP AND TO CHECK

    From { $company }, { $date }.

    For each permission there is a record (.jsonld). It says what you were asked, on what ground, and every answer since. Programs can read it: it follows ISO/IEC TS 27560.

    For each answer there are two more files. The entry (.entry.txt) is what our ledger holds of your answer. The proof (.tlog-proof) shows that the entry stands in the ledger, and that nobody has changed it since.

    key.txt is the public key of our ledger.

    To check an answer without a network:

    custodia ledger check --entry NAME.entry.txt --proof NAME.tlog-proof --key key.txt

    How to check it with other tools: { $url }

    Keep the entries to yourself: they show what you answered.
receipts-readme-waiting = These answers are not sealed yet. In a few minutes their proofs are ready:

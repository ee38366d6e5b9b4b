// The drawing of a process and its designer.

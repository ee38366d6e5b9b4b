// The thread of a case, its queue and its board.

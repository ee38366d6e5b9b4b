//! What we may do: purposes, notices, the ledger of permissions, and the permits without which nothing leaves.

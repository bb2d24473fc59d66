//! A rehearsal: the throwaway copy of a session at another speed.

//! Messages to the speaker, and what the speaker tells the host.

//! How the stage looks: layout, timers, deck, message.

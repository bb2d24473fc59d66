//! The program with a window. Everything is in the library, so that tests can reach it.

// A console window beside the program would puzzle people on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    shell::run()
}

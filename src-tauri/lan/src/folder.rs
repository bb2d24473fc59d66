//! Where the data lies. The window and the server without one must agree on it.

use std::path::PathBuf;

/// Names the folder; the same as `identifier` in `tauri.conf.json`.
const IDENTIFIER: &str = "de.pitchpult.desktop";
/// Environment variable that names another folder.
const VARIABLE: &str = "PITCHPULT_FOLDER";

/// `PITCHPULT_FOLDER` if it is set; else the program's folder among the user's *local*
/// application data, which no profile copies over the network. `None` without a home.
#[must_use]
pub fn data_folder() -> Option<PathBuf> {
    let named = std::env::var_os(VARIABLE).filter(|folder| !folder.is_empty()).map(PathBuf::from);
    named.or_else(|| dirs::data_local_dir().map(|local| local.join(IDENTIFIER)))
}

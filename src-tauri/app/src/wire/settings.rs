//! Settings of this laptop: look and language, the office, retention, folders.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Named;

/// How this laptop looks and speaks. Every role may know.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Settings {
    /// "de", "en" or "fr".
    pub language: String,
    /// "system", "light" or "dark".
    pub theme: String,
}

/// How loud this laptop's console plays the gong.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SoundForm {
    /// From 0, silent, to 100.
    pub volume: u8,
}

/// What the host settles once for all sessions.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HouseForm {
    /// The office that new sessions begin with; none where nothing was chosen.
    pub office: Named,
    /// Years after the last session of an applicant until its data are due for deletion.
    pub retention_years: u32,
    /// Folder for the verified copies; none for the program's own.
    pub backup_folder: Option<String>,
}

/// The host's settings, and where things lie.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HouseView {
    /// The settings.
    pub house: HouseForm,
    /// Folder of the data.
    pub data_folder: String,
    /// Folder that the data move to at the next start.
    pub moves_to: Option<String>,
    /// Why the data did not move at this start, although that was asked for.
    pub move_failure: Option<super::Failure>,
    /// The verified copies.
    pub backup: BackupView,
    /// Version of the program.
    pub version: String,
}

/// Where the verified copies stand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupView {
    /// The folder they go to.
    pub folder: String,
    /// Whether that is the program's own folder, on the same disk as the data.
    pub own_folder: bool,
    /// When the newest one was made (RFC 3339).
    pub at: Option<String>,
    /// Whether one is being made.
    pub running: bool,
    /// Why the last one could not be made.
    pub failure: Option<super::Failure>,
}

/// The folder that the data shall move to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MoveData {
    /// Folder, with nothing in it or not there yet; no words to stay after all.
    pub folder: String,
}

//! The command line, read by hand: three options need no library.

use std::path::PathBuf;

const USAGE: &str = "pitchpult-headless [--folder PATH] [--port N] [--open none]";

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The data folder.
    pub(crate) folder: PathBuf,
    /// Port on loopback; 0 takes any free one.
    pub(crate) port: u16,
}

impl Arguments {
    /// Reads the options.
    ///
    /// # Errors
    /// The sentence to show for an option that is not known or not complete.
    pub(crate) fn read(mut given: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut folder, mut port) = (None, 0);
        while let Some(option) = given.next() {
            let mut value = || given.next().ok_or_else(|| about(&option));
            match option.as_str() {
                "--folder" => folder = Some(PathBuf::from(value()?)),
                "--port" => port = value()?.parse().map_err(|_| about(&option))?,
                // Nothing is ever opened unasked; saying so aloud is allowed.
                "--open" if value()? == "none" => {}
                _ => return Err(about(&option)),
            }
        }
        let folder = folder.or_else(lan::data_folder).ok_or_else(|| about("--folder"))?;
        Ok(Self { folder, port })
    }
}

fn about(option: &str) -> String {
    format!("{option}?\n{USAGE}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(given: &[&str]) -> Result<Arguments, String> {
        Arguments::read(given.iter().map(|one| (*one).to_owned()))
    }

    #[test]
    fn options_may_come_in_any_order() {
        let expected = Arguments { folder: PathBuf::from("f"), port: 8080 };
        assert_eq!(read(&["--port", "8080", "--open", "none", "--folder", "f"]), Ok(expected));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for wrong in [&["--prot", "1"][..], &["--port"], &["--port", "x"], &["--open", "all"]] {
            assert!(read(wrong).unwrap_err().starts_with(wrong[0]));
        }
    }
}

//! Whether a cell is a whole e-mail address. Only the shape is looked at; nobody is asked.

use crate::limits::EMAIL_CHARS;

/// What an address lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmailFault {
    /// A host without an ending, as in `info@solarpfad`.
    NoEnding,
    /// No address at all, or more than one.
    Incomplete,
}

/// Checks the shape of one address.
///
/// # Errors
/// Says what the address lacks.
pub fn check_email(text: &str) -> Result<(), EmailFault> {
    let text = text.trim();
    let unusable = |c: char| c.is_whitespace() || c.is_control() || ",;<>()[]\"\\".contains(c);
    if text.chars().count() > EMAIL_CHARS || text.contains(unusable) {
        return Err(EmailFault::Incomplete);
    }
    let Some((local, host)) = text.split_once('@') else {
        return Err(EmailFault::Incomplete);
    };
    if local.is_empty() || host.is_empty() || host.contains('@') {
        return Err(EmailFault::Incomplete);
    }
    let Some((labels, ending)) = host.rsplit_once('.') else {
        return Err(EmailFault::NoEnding);
    };
    if ending.chars().count() < 2 || !ending.chars().all(|c| c.is_alphanumeric() || c == '-') {
        return Err(EmailFault::NoEnding);
    }
    if labels.split('.').any(str::is_empty) {
        return Err(EmailFault::Incomplete);
    }
    Ok(())
}

/// True for a whole address.
#[must_use]
pub fn is_email(text: &str) -> bool {
    check_email(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_addresses_pass() {
        for good in ["dahl@lotse.example", "a.b+c@x.y.example", " info@müller.example "] {
            assert_eq!(check_email(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn a_host_without_ending_is_named_as_such() {
        for bad in ["info@solarpfad", "info@solarpfad.", "info@solarpfad.d"] {
            assert_eq!(check_email(bad), Err(EmailFault::NoEnding), "{bad}");
        }
    }

    #[test]
    fn everything_else_is_incomplete() {
        let long = format!("{}@lotse.example", "x".repeat(300));
        for bad in ["info", "@x.example", "a@@x.example", "a@x.example; b@x.example", "a@.example", &long] {
            assert_eq!(check_email(bad), Err(EmailFault::Incomplete), "{bad}");
        }
    }
}

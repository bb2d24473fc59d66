//! A second start brings the first to the front.
//!
//! The owner of the data folder listens on a free loopback port and writes port and secret
//! into a file that only its user can read. The second start reads it, says the secret, and
//! leaves when it is answered. No session bus, no name that another user could take first;
//! and the folder's lock, not this, is what keeps two writers apart.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

const FILE: &str = "front";
const ANSWER: &str = "to-front";
/// How long either side waits for the other. Both are on this machine.
const PATIENCE: Duration = Duration::from_secs(2);

/// The file that leads here; it goes when the program ends.
pub(crate) struct Front {
    path: PathBuf,
}

impl Drop for Front {
    fn drop(&mut self) {
        // A file that stays leads to a closed port, which the next start takes for nobody.
        let _ = fs::remove_file(&self.path);
    }
}

/// Asks a first start to come to the front. Whether there is one that did.
pub(crate) fn bring_first(folder: &Path) -> bool {
    asked(folder).unwrap_or(false)
}

fn asked(folder: &Path) -> io::Result<bool> {
    let file = fs::read_to_string(folder.join(FILE))?;
    let (port, secret) = file.trim().split_once(' ').ok_or(io::ErrorKind::InvalidData)?;
    let port: u16 = port.parse().map_err(|_| io::ErrorKind::InvalidData)?;
    let mut first = TcpStream::connect_timeout(&(Ipv4Addr::LOCALHOST, port).into(), PATIENCE)?;
    first.set_read_timeout(Some(PATIENCE))?;
    writeln!(first, "{secret}")?;
    let mut answer = String::new();
    first.take(64).read_to_string(&mut answer)?;
    Ok(answer.trim() == ANSWER)
}

/// Listens for further starts. Called by the owner of the folder only.
pub(crate) fn listen(folder: &Path, on_call: impl Fn() + Send + 'static) -> io::Result<Front> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let secret = secret()?;
    let path = folder.join(FILE);
    write_private(&path, &format!("{} {secret}\n", listener.local_addr()?.port()))?;
    std::thread::spawn(move || {
        for caller in listener.incoming().flatten() {
            // Whoever does not know the secret, or hangs up, is not a further start.
            let _ = answer(caller, &secret, &on_call);
        }
    });
    Ok(Front { path })
}

fn answer(mut caller: TcpStream, secret: &str, on_call: &impl Fn()) -> io::Result<()> {
    caller.set_read_timeout(Some(PATIENCE))?;
    let mut said = String::new();
    BufReader::new((&caller).take(128)).read_line(&mut said)?;
    if said.trim_end() == secret {
        on_call();
        writeln!(caller, "{ANSWER}")?;
    }
    Ok(())
}

fn secret() -> io::Result<String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(bytes.iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// tempfile makes files that only their user may read; moved, so that nobody reads half.
fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn a_second_start_is_heard_by_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let (heard, called) = mpsc::channel();
        let front = listen(folder.path(), move || heard.send(()).unwrap()).unwrap();
        assert!(bring_first(folder.path()));
        called.recv_timeout(PATIENCE).unwrap();
        drop(front);
        assert!(!bring_first(folder.path()), "nobody is called after the end");
    }

    #[test]
    fn a_wrong_secret_and_a_stale_file_call_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let (heard, called) = mpsc::channel();
        let _front = listen(folder.path(), move || heard.send(()).unwrap()).unwrap();
        let file = fs::read_to_string(folder.path().join(FILE)).unwrap();
        let port = file.split_once(' ').unwrap().0;
        fs::write(folder.path().join(FILE), format!("{port} guessed")).unwrap();
        assert!(!bring_first(folder.path()));
        fs::write(folder.path().join(FILE), "nonsense").unwrap();
        assert!(!bring_first(folder.path()));
        assert!(called.try_recv().is_err());
    }
}

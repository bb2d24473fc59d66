//! Whether a path lies on a network drive.
//!
//! SQLite's write-ahead log needs memory shared by all processes and locks that hold; a
//! network drive has neither, so a file there breaks sooner or later.

use std::path::{Path, PathBuf};

/// Kinds of file systems that lie on another machine, as Linux names them. `9p` is not in
/// the list: virtual machines and containers show their own local disk as one.
const REMOTE: [&str; 17] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "coda",
    "ceph",
    "lustre",
    "davfs",
    "fuse.davfs2",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.glusterfs",
    "fuse.s3fs",
    "fuse.gvfsd-fuse",
];

/// Whether the path, or the nearest folder above it that exists, is known to be remote.
pub(super) fn is_remote(path: &Path) -> bool {
    if path.to_string_lossy().starts_with(r"\\") {
        return true;
    }
    let real = path.ancestors().find_map(|folder| folder.canonicalize().ok());
    let mounts = std::fs::read_to_string("/proc/self/mountinfo");
    match (real, mounts) {
        (Some(real), Ok(mounts)) => kind_of(&real, &mounts).is_some_and(|kind| REMOTE.contains(&kind)),
        _ => false,
    }
}

/// Kind of the file system that is mounted deepest on the path's way; the later one where
/// two are mounted on one place.
fn kind_of<'m>(path: &Path, mounts: &'m str) -> Option<&'m str> {
    mounts
        .lines()
        .filter_map(|line| {
            let place = unescaped(line.split(' ').nth(4)?);
            let kind = line.split(" - ").nth(1)?.split(' ').next()?;
            path.starts_with(&place).then(|| (place.components().count(), kind))
        })
        .max_by_key(|(depth, _)| *depth)
        .map(|(_, kind)| kind)
}

/// The kernel writes blank, tabulator, line break and backslash as octal numbers.
fn unescaped(place: &str) -> PathBuf {
    let signs = [(r"\040", " "), (r"\011", "\t"), (r"\012", "\n"), (r"\134", r"\")];
    PathBuf::from(signs.iter().fold(place.to_owned(), |text, (from, to)| text.replace(from, to)))
}

#[cfg(test)]
mod tests {
    use super::{is_remote, kind_of};
    use std::path::Path;

    const MOUNTS: &str = r"22 1 0:21 / / rw,relatime - ext4 /dev/vda rw
30 22 0:40 / /home/amt rw shared:5 master:2 - nfs4 server:/home rw
31 30 0:41 / /home/amt/local rw - tmpfs tmpfs rw
32 22 0:42 / /mnt/mein\040Ordner rw - fuse.sshfs host: rw";

    #[test]
    fn the_deepest_mount_on_the_way_counts() {
        for (path, kind) in [
            ("/var/lib/x", "ext4"),
            ("/home/amt/x", "nfs4"),
            ("/home/amtmann", "ext4"),
            ("/home/amt/local/x", "tmpfs"),
            ("/mnt/mein Ordner", "fuse.sshfs"),
        ] {
            assert_eq!(kind_of(Path::new(path), MOUNTS), Some(kind), "{path}");
        }
    }

    #[test]
    fn a_path_on_a_server_is_remote_and_the_temporary_folder_is_not() {
        assert!(is_remote(Path::new(r"\\server\share\pitchpult")));
        assert!(!is_remote(&std::env::temp_dir().join("not/there/yet")));
    }
}

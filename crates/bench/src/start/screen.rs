//! A virtual screen to look at, a session bus, and programs that end with their owner. X11 only.

use crate::outcome::{Outcome, Stopped};
use std::{
    io::{self, BufRead, BufReader},
    process::{Child, Command, Stdio},
};
use x11rb::{
    connection::Connection,
    protocol::xproto::{ConnectionExt, ImageFormat, Window},
    rust_connection::RustConnection,
};

/// A small laptop's screen, for which the window is designed.
const SIZE: (u16, u16) = (1366, 768);

/// Where a page's words stand, below the bars of any browser: left, top, width, height.
const PAGE: (i16, i16, u16, u16) = (0, 120, SIZE.0, 560);

/// An empty page has one or two colours; letters are drawn in many shades.
const SHADES_OF_LETTERS: usize = 8;

/// A program that was started here.
pub(super) struct Running(Child);

impl Running {
    pub(super) fn start(command: &mut Command) -> io::Result<Self> {
        command.spawn().map(Self)
    }

    pub(super) fn has_ended(&mut self) -> io::Result<bool> {
        Ok(self.0.try_wait()?.is_some())
    }

    /// Starts a server and reads the one line that it answers with when it is ready.
    fn serving(command: &mut Command) -> Outcome<(Self, String)> {
        let program = command.get_program().to_string_lossy().into_owned();
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let Ok(mut running) = Self::start(command) else {
            return Err(Stopped::Skipped(format!("{program} is not installed")));
        };
        let mut line = String::new();
        if let Some(output) = running.0.stdout.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        Ok((running, line.trim().to_owned()))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A virtual screen.
pub(super) struct Screen {
    name: String,
    connection: RustConnection,
    root: Window,
    /// Last, so that the connection is closed first.
    _server: Running,
}

impl Screen {
    /// A new screen, of whatever number is free.
    pub(super) fn open() -> Outcome<Self> {
        let size = format!("{}x{}x24", SIZE.0, SIZE.1);
        let mut server = Command::new("Xvfb");
        server.args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", &size]);
        let (server, number) = Running::serving(&mut server)?;
        let name = format!(":{number}");
        let (connection, index) = x11rb::connect(Some(&name))?;
        let root = connection.setup().roots.get(index).map_or(0, |screen| screen.root);
        Ok(Self { name, connection, root, _server: server })
    }

    /// What programs find it by.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Whether there are letters where a page would be.
    pub(super) fn shows_words(&self) -> Outcome<bool> {
        let (left, top, width, height) = PAGE;
        let picture = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, left, top, width, height, !0)?
            .reply()?;
        let mut seen: Vec<&[u8]> = Vec::new();
        for pixel in picture.data.chunks_exact(4) {
            if seen.last() != Some(&pixel) && !seen.contains(&pixel) {
                seen.push(pixel);
                if seen.len() > SHADES_OF_LETTERS {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}

/// A session bus, without which a program that is started twice would not notice.
pub(super) struct Bus {
    address: String,
    _server: Running,
}

impl Bus {
    pub(super) fn open() -> Outcome<Self> {
        let mut server = Command::new("dbus-daemon");
        server.args(["--session", "--nofork", "--print-address=1"]);
        let (server, address) = Running::serving(&mut server)?;
        Ok(Self { address, _server: server })
    }

    /// What programs find it by.
    pub(super) fn address(&self) -> &str {
        &self.address
    }
}

//! Hears from the system that its screen is locked or that it goes to sleep. Linux only, over D-Bus:
//! elsewhere the program locks by its own clock alone. Does not lock anything itself.

/// Calls `lock` whenever the system locks the session, blanks the screen or goes to sleep. Where the
/// system has nobody to say so, it is never called.
#[cfg(target_os = "linux")]
pub(crate) fn watch(lock: impl Fn() + Send + Sync + 'static) {
    let lock = std::sync::Arc::new(lock);
    let too = std::sync::Arc::clone(&lock);
    // A bus that is not there, or goes away, leaves the program's own clock.
    std::thread::spawn(move || drop(linux::screen_savers(&*lock)));
    std::thread::spawn(move || drop(linux::login_manager(&*too)));
}

/// Nobody to hear from: the program's own clock locks it.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_lock: impl Fn() + Send + Sync + 'static) {}

#[cfg(target_os = "linux")]
mod linux {
    use zbus::{
        MatchRule, Message, Result,
        blocking::{Connection, MessageIterator, Proxy},
        message::Type,
        zvariant::{OwnedFd, OwnedObjectPath},
    };

    const LOGIN: &str = "org.freedesktop.login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";
    const MANAGER_PATH: &str = "/org/freedesktop/login1";
    const SESSION: &str = "org.freedesktop.login1.Session";

    fn interface_and_member(message: &Message) -> (String, String) {
        let header = message.header();
        let interface = header.interface().map(ToString::to_string);
        let member = header.member().map(ToString::to_string);
        (interface.unwrap_or_default(), member.unwrap_or_default())
    }

    /// The session's bus: `org.freedesktop.ScreenSaver` and its like of each desktop say when the
    /// screen is locked. Whoever else may speak on that bus can only lock.
    pub(super) fn screen_savers(lock: &dyn Fn()) -> Result<()> {
        let connection = Connection::session()?;
        let rule = MatchRule::builder().msg_type(Type::Signal).member("ActiveChanged")?.build();
        for message in MessageIterator::for_match_rule(rule, &connection, None)? {
            let message = message?;
            let (interface, _) = interface_and_member(&message);
            if interface.ends_with(".ScreenSaver") && message.body().deserialize().unwrap_or(false)
            {
                lock();
            }
        }
        Ok(())
    }

    /// The system's bus: the login manager says when this session is locked and before it sleeps.
    pub(super) fn login_manager(lock: &dyn Fn()) -> Result<()> {
        let connection = Connection::system()?;
        let manager = Proxy::new(&connection, LOGIN, MANAGER_PATH, MANAGER)?;
        let rule = MatchRule::builder().msg_type(Type::Signal).sender(LOGIN)?.build();
        let messages = MessageIterator::for_match_rule(rule, &connection, None)?;
        let session = own_session(&manager);
        let mut delay = delay_sleep(&manager);
        for message in messages {
            let message = message?;
            let (interface, member) = interface_and_member(&message);
            match (interface.as_str(), member.as_str()) {
                (SESSION, "Lock") => {
                    let header = message.header();
                    let path = header.path().map(|path| path.as_str());
                    // Where it is not known which session is ours, any counts.
                    if session.is_none() || session.as_deref().map(|own| own.as_str()) == path {
                        lock();
                    }
                }
                (MANAGER, "PrepareForSleep") => {
                    if message.body().deserialize().unwrap_or(false) {
                        lock();
                        delay = None;
                    } else {
                        delay = delay.or_else(|| delay_sleep(&manager));
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn own_session(manager: &Proxy<'_>) -> Option<OwnedObjectPath> {
        let by_process = manager.call("GetSessionByPID", &(std::process::id()));
        by_process.ok().or_else(|| {
            let id = std::env::var("XDG_SESSION_ID").ok()?;
            manager.call("GetSession", &(id)).ok()
        })
    }

    /// Sleep waits, for a few seconds at most, until this is dropped.
    fn delay_sleep(manager: &Proxy<'_>) -> Option<OwnedFd> {
        let why = ("sleep", "Kompetenspass", "locks the register", "delay");
        manager.call("Inhibit", &why).ok()
    }
}

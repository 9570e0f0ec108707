//! The long run before a release: what may go wrong once in a thousand times is tried as often as the
//! promises in docs/data.md say, and told in one account.

use std::env;

use crate::account::Account;
use crate::launch::{Outcome, cargo, line};
use crate::system::{BUILD, WINDOW, require};
use crate::test::{Count, count_while_running};

/// Where the tests read how often to try; who sets it says it in place of the figures below.
const VARIABLE: &str = "KOMPETENSPASS_TORTURE";

/// How often each thing is tried; without this the tests try it as often as every change deserves.
const FIGURES: &str = "kills=10000 power_cuts=400 password_kills=500 new_key_kills=500 \
                       upgrade_kills=100 backup_kills=200 erasing_kills=500";

/// The tests of these modules: crashes, power cuts, damage, upgrades, disks.
const MODULES: [&str; 9] = [
    "kills::",
    "passwords::",
    "backups::",
    "power::",
    "damage::",
    "upgrade",
    "disks::",
    "moved::",
    "erase::",
];

/// Runs them, one after the other, and closes with what each has tried.
pub(crate) fn torture() -> Outcome {
    require(&[BUILD, WINDOW])?;
    let mut account = Account::default();
    let mut tests = cargo();
    // The whole workspace, as in every other cargo call, so that nothing is compiled twice.
    tests.args(["test", "--workspace", "--no-fail-fast", "--lib", "--test", "faults", "--"]);
    tests.args(["--show-output", "--test-threads", "1"]).args(MODULES);
    tests.env(VARIABLE, env::var(VARIABLE).unwrap_or_else(|_| FIGURES.to_owned()));
    let mut count = Count::default();
    account.step("torture", || {
        println!("\n$ {}", line(&tests));
        count_while_running(&mut tests, &mut count)
    });
    let closed = account.close();
    for told in &count.told {
        println!("{told}");
    }
    println!("{}", count.line());
    closed
}

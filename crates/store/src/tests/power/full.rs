//! A disk that is full from some call on: what was acknowledged is there, and saving goes on when
//! there is room.

use super::{
    layer::{Trouble, Watch},
    save, saves,
};
use crate::{
    Error,
    tests::{create, open, place},
};

#[test]
fn a_disk_that_fills_at_any_call_loses_no_acknowledged_save() {
    for full_from in (0..).step_by(3) {
        let (_folder, place) = place();
        create(&place).unwrap().close().unwrap();
        let watch = Watch::over(&place);
        watch.befall(Some(Trouble::FullFrom(full_from)));
        let (mut acknowledged, mut refused) = (0, false);
        match open(&place) {
            Err(Error::DiskFull) => refused = true,
            Err(other) => panic!("call {full_from}: {other:?}"),
            Ok(mut register) => {
                for number in 1..=8 {
                    match save(&mut register, number) {
                        Ok(()) => acknowledged = number,
                        Err(Error::DiskFull) => {
                            refused = true;
                            break;
                        }
                        Err(other) => panic!("call {full_from}: {other:?}"),
                    }
                }
                if refused {
                    watch.befall(None);
                    save(&mut register, acknowledged + 1).unwrap();
                    acknowledged += 1;
                }
                match register.close() {
                    Ok(()) => {}
                    // Nothing could be moved into the one file: it is in the log beside it.
                    Err(Error::DiskFull) => refused = true,
                    Err(other) => panic!("call {full_from}: {other:?}"),
                }
            }
        }
        watch.befall(None);
        let register = open(&place).unwrap();
        assert_eq!(saves(&register), acknowledged, "call {full_from}");
        assert!(register.check().unwrap().is_whole(), "call {full_from}");
        if !refused {
            assert!(full_from > 20, "{full_from}");
            break;
        }
    }
}

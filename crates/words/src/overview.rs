//! What waits for the coach, in words. Not what waits: that is decided by the use case.

use crate::noun::noun;

noun! {
    /// One line for each kind of thing that waits. Whose it is and by when stand beside it.
    Overview {
        /// A follow-up of a plan is due.
        fn follow_up(what: &str);
        /// An action's last day has passed.
        fn action(title: &str);
        /// A mapping was begun and is paused.
        fn mapping();
        /// A step at a company is planned.
        fn step(step: &str);
        /// A visit at a company is planned.
        fn visit(time: &str);
        /// A sub-goal is to be reached.
        fn sub_goal(name: &str);
        /// A report is to be handed in.
        fn report(what: &str);
        /// A permit expires soon.
        fn permit_expires(permit: &str);
        /// A permit has expired.
        fn permit_expired(permit: &str);
        /// The evaluation at the end of the participation is due.
        fn evaluation_end();
        /// The evaluation six months later is due.
        fn evaluation_six_months();
        /// A permit waits for the employer's confirmation.
        fn permit_confirmation(permit: &str);
        /// Proposed levels wait for an answer.
        fn levels(levels: usize);
        /// A validation's certificate expires soon.
        fn certificate_expires(model: &str);
        /// A validation's certificate has expired.
        fn certificate_expired(model: &str);
        /// A validation's certificate waits for the employer's confirmation.
        fn certificate_confirmation(model: &str);
    }
}

# What waits for the coach, a line each. Name and day stand beside the line.

follow_up = Follow-up: { $what }
action = The action was to be finished: { $title }
mapping = The mapping has begun and is not done
step = { $step }
visit = Visit at { $time }
sub_goal = Sub-goal: { $name }
report = Report: { $what }
permit_expires = The permit expires soon: { $permit }
permit_expired = The permit has expired: { $permit }
permit_confirmation = The employer’s confirmation is missing: { $permit }
evaluation_end = Evaluation at the end
evaluation_six_months = Evaluation six months later
levels = { $levels ->
    [one] One proposed level waits for your confirmation
   *[other] { $levels } proposed levels wait for your confirmation
}
certificate_expires = The certificate of a validation expires soon: { $model }
certificate_expired = The certificate of a validation has expired: { $model }
certificate_confirmation = The employer’s confirmation of a certificate is missing: { $model }

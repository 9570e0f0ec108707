# The texts of forms in a model package: for whoever reads it. The program has the same questions on the screen.

information = Information to the participant, version { $version }
levels = The levels
statements = The statements before, at the end and six months after
need_sheet = The need sheet at the first meeting
demands = Customers’ demands: what customers ask for now, and within a year or two.
technology = New technology: new machines, materials and ways of working.
recruitment = Recruitment: whom the company looks for and does not find.
staffing = Staffing: shifts, retirements, where one single person can do something.
hinders = What hinders: what makes it hard to learn at work. Nothing about anybody’s health.
mapping_form = The form is printed from a role. It has the role’s competences, the levels and the information to the participant, but not which level is required: all that it is printed from is in the package.

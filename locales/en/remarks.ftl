# Said to the coach before a paper is printed. The paper can be made all the same.

not_issued = not issued
no_role = The person is not compared with any role yet, so the paper shows no requirements. Choose a role under Present.
not_all_mapped = Mapped { $assessed } of { $applicable }. What is not assessed is shown as not assessed.
no_funder_line = The project has no line about its funding. Write it under Settings, Project, before papers are handed out.

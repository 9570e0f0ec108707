//! A company's competence matrix, on the screen and as a paper: who works there now, against what their
//! roles require. Not the rules of it: see [`domain::matrix`].

use crate::{
    api::{
        matrix::{MatrixArea, MatrixLine, MatrixOf, MatrixPage, MatrixPerson},
        paper::SavedPaper,
    },
    desk::Desk,
    error::Result,
    library::Library,
    matrix_copy, paper, person,
    program::Program,
    role,
    sorting::{self, by_name},
    typed,
};
use chrono::NaiveDate;
use domain::{
    assessment::Assessment,
    company::{Company, Contact},
    id::{AreaId, CompanyId, PersonId, RoleId},
    language::Language,
    library::Said,
    matrix::{Backing, Cell, Matrix, Member, Row},
    person::{Employment, Person},
    role::{Requirement, Role},
};
use print::documents::matrix::{self as sheet, CompanyMatrix, Left};
use std::collections::{HashMap, HashSet};
use store::View;

/// The matrix of a company.
///
/// # Errors
/// When the company is not there, the earlier day is no date, or the register cannot be read.
pub fn page(desk: &mut Desk, input: MatrixOf) -> Result<MatrixPage> {
    let language = desk.language;
    let Read { company, library, staff, matrix, before, areas_there } = Read::of(desk, &input)?;
    let mut contacts = desk.register.children::<Contact, _>(company.id)?;
    by_name(&mut contacts, |contact| &contact.name);
    let count = |wanted: &dyn Fn(&Backing) -> bool| {
        matrix.rows.iter().map(|row| u32::from(wanted(&row.backing))).sum()
    };
    Ok(MatrixPage {
        without_anyone: count(&|backing| *backing == Backing::Nobody),
        on_one_person: count(&|backing| matches!(backing, Backing::One { .. })),
        people: staff.people(&matrix, language),
        roles: staff.roles(language),
        areas_there: areas_there
            .into_iter()
            .map(|id| (id, library.area_name(id, language)))
            .collect(),
        copies: matrix_copy::of_company(desk.view(), &library, company.id, language)?,
        contacts: contacts.into_iter().map(|contact| (contact.id, contact.name)).collect(),
        areas: areas(matrix.rows, &library, language),
        before,
    })
}

/// Saves the matrix as a paper where the user says.
///
/// # Errors
/// As for [`page`]; when the file cannot be written, or a character is in no font.
pub fn save(program: &Program, input: MatrixOf) -> Result<SavedPaper> {
    let (bytes, name, sitting) = program.with_desk(|desk| {
        let made = make(desk, &input, None)?;
        Ok((made.bytes, made.name, desk.sitting()))
    })?;
    paper::save_as(program, sitting, &name, &bytes)
}

/// Opens the matrix as a paper in the system's viewer, from which it is printed.
///
/// # Errors
/// As for [`save`]; when there is no viewer.
pub fn print(program: &Program, input: MatrixOf) -> Result<SavedPaper> {
    paper::show(program, |desk| Ok(make(desk, &input, None)?.bytes))
}

/// What a matrix is made of.
struct Read {
    company: Company,
    library: Library,
    staff: Staff,
    matrix: Matrix,
    before: Option<NaiveDate>,
    /// The areas that there is something of, whichever is asked for; in the order of the library.
    areas_there: Vec<AreaId>,
}

impl Read {
    fn of(desk: &Desk, input: &MatrixOf) -> Result<Self> {
        let company = desk.get::<Company>(input.company_id)?;
        let today = desk.today();
        let before = typed::date("before", &input.before, today)?;
        let library = Library::read(&desk.register)?;
        let staff = Staff::read(&desk.register, company.id, input.role_id, today)?;
        let places = library.places();
        let areas_there = domain::matrix::areas(&staff.members(), &places);
        let asked = domain::matrix::within(places, input.area_id);
        let matrix = domain::matrix::matrix(&staff.members(), &asked, before);
        Ok(Self { company, library, staff, matrix, before, areas_there })
    }
}

/// A matrix on paper.
pub(crate) struct Made {
    pub(crate) bytes: Vec<u8>,
    /// A name for its file.
    pub(crate) name: String,
    /// Whom it says something of.
    pub(crate) people: Vec<PersonId>,
    pub(crate) before: Option<NaiveDate>,
}

/// Makes the paper; one that is `left` with somebody says so.
pub(crate) fn make(desk: &mut Desk, input: &MatrixOf, left: Option<Left>) -> Result<Made> {
    let read = Read::of(desk, input)?;
    let people = read.matrix.people.iter().map(|one| one.person_id).collect();
    let before = read.before;
    let sheet = CompanyMatrix { left, ..sheet(desk, input, read)? };
    let title = desk.words().matrix().title_of(&sheet.company, sheet.made);
    let name = format!("{}.pdf", crate::file_name::safe(&title));
    let bytes = paper::with_printer(desk, |_, printer| {
        Ok(printer.document(print::Document::Matrix(&sheet))?)
    })?;
    Ok(Made { bytes, name, people, before })
}

fn sheet(desk: &Desk, input: &MatrixOf, read: Read) -> Result<CompanyMatrix> {
    let language = desk.language;
    let project = desk.project()?;
    let Read { company, library, staff, matrix, before, .. } = read;
    let roles = staff.roles(language);
    let place = |id: PersonId| matrix.people.iter().position(|one| one.person_id == id);
    let line = |row: &Row| sheet::MatrixLine {
        name: library.name(row.competence_id, language),
        cells: row.cells.iter().map(cell).collect(),
        strength: row.strength,
        demand: row.demand,
        only: match row.backing {
            Backing::One { person_id } => place(person_id),
            Backing::Nobody | Backing::Several => None,
        },
    };
    Ok(CompanyMatrix {
        language,
        company: company.name,
        organisation_number: company
            .organisation_number
            .map(|number| paper::organisation_number(number, desk.today()))
            .unwrap_or_default(),
        role: roles.into_iter().find(|(id, _)| Some(*id) == input.role_id).map(|(_, name)| name),
        area: input.area_id.map(|id| library.area_name(id, language)),
        left: None,
        project: project.name,
        diary_number: project.diary_number,
        funder_line: project.funder_line,
        made: desk.today(),
        before,
        people: staff
            .people(&matrix, language)
            .into_iter()
            .map(|person| sheet::MatrixPerson {
                name: person.name,
                role: person.role,
                coverage: person.coverage,
                alone_in: person.alone_in,
            })
            .collect(),
        areas: matrix
            .rows
            .chunk_by(|one, other| one.area_id == other.area_id)
            .map(|rows| sheet::MatrixArea {
                name: library.area_name(rows[0].area_id, language),
                lines: rows.iter().map(line).collect(),
            })
            .collect(),
    })
}

fn cell(cell: &Cell) -> sheet::MatrixCell {
    sheet::MatrixCell {
        level: cell.level(),
        against: cell.required.zip(cell.standing),
        before: cell.before,
        critical: cell.critical,
    }
}

/// Everybody who works at a company now, with what is required and said of them.
struct Staff {
    people: Vec<Employee>,
    /// The roles of all of them, also where only some people are asked for.
    roles: HashMap<RoleId, (Role, Vec<Requirement>)>,
}

struct Employee {
    person: Person,
    role: Option<RoleId>,
    said: Vec<Assessment>,
}

impl Staff {
    fn read(
        view: &View,
        company: CompanyId,
        only: Option<RoleId>,
        today: NaiveDate,
    ) -> Result<Self> {
        let candidates: HashSet<PersonId> = view
            .children::<Employment, _>(company)?
            .into_iter()
            .map(|employment| employment.person_id)
            .collect();
        let mut here: HashMap<PersonId, Option<RoleId>> = HashMap::new();
        for id in candidates {
            let employments = view.children::<Employment, _>(id)?;
            let present = person::present_employment(&employments, today);
            if let Some(present) = present.filter(|one| one.company_id == company) {
                here.insert(id, present.role_id);
            }
        }
        let roles: HashSet<RoleId> = here.values().flatten().copied().collect();
        here.retain(|_, role| only.is_none() || *role == only);
        let mut people =
            here.keys().map(|id| Ok(view.require(*id)?)).collect::<Result<Vec<Person>>>()?;
        sorting::people(&mut people);
        Ok(Self {
            people: people
                .into_iter()
                .map(|person| {
                    let role = here.get(&person.id).copied().flatten();
                    let said = view.children::<Assessment, _>(person.id)?;
                    Ok(Employee { person, role, said })
                })
                .collect::<Result<_>>()?,
            roles: roles
                .into_iter()
                .map(|id| Ok((id, (view.require(id)?, role::in_force(view, id)?.requirements))))
                .collect::<Result<_>>()?,
        })
    }

    fn role_of(&self, employee: &Employee) -> Option<&(Role, Vec<Requirement>)> {
        self.roles.get(&employee.role?)
    }

    fn members(&self) -> Vec<Member<'_>> {
        self.people
            .iter()
            .map(|employee| Member {
                person_id: employee.person.id,
                requirements: self
                    .role_of(employee)
                    .map_or(&[][..], |(_, requirements)| requirements),
                assessments: &employee.said,
            })
            .collect()
    }

    fn people(&self, matrix: &Matrix, language: Language) -> Vec<MatrixPerson> {
        self.people
            .iter()
            .zip(&matrix.people)
            .map(|(employee, carrier)| MatrixPerson {
                id: employee.person.id,
                name: employee.person.full_name(),
                role: self.role_of(employee).map(|(role, _)| role::name(role, language)),
                coverage: carrier.coverage,
                alone_in: carrier.alone_in,
            })
            .collect()
    }

    fn roles(&self, language: Language) -> Vec<(RoleId, Said)> {
        let mut roles: Vec<(RoleId, Said)> =
            self.roles.iter().map(|(id, (role, _))| (*id, role::name(role, language))).collect();
        by_name(&mut roles, |(_, name)| &name.text);
        roles
    }
}

/// Rows, which stand in the order of the library, parted by area.
fn areas(rows: Vec<Row>, library: &Library, language: Language) -> Vec<MatrixArea> {
    let line = |row: &Row| MatrixLine {
        name: library.name(row.competence_id, language),
        row: row.clone(),
    };
    rows.chunk_by(|one, other| one.area_id == other.area_id)
        .map(|rows| MatrixArea {
            area_id: rows[0].area_id,
            name: library.area_name(rows[0].area_id, language),
            lines: rows.iter().map(line).collect(),
        })
        .collect()
}

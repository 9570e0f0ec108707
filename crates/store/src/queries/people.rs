//! All people with where they work, for lists and for the search that is kept in memory.

use crate::{Error, Piece, Result, View, write::parse_id};
use chrono::NaiveDate;
use domain::{
    id::{CompanyId, PersonId, RoleId},
    mapping::MappingState,
    plan::PlanState,
};
use rusqlite::Params;

/// A person as lists and search know them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    /// The person.
    pub id: PersonId,
    /// Given names.
    pub given_name: String,
    /// Family name; may be empty.
    pub family_name: String,
    /// Present employer, with its name.
    pub company: Option<(CompanyId, String)>,
}

/// With their employer on a day: of several employments that which began last comes first.
const SELECT: &str = "SELECT person.id, given_name, family_name, company.id, company.name
     FROM person
     LEFT JOIN employment ON employment.person_id = person.id
         AND (employment.starts IS NULL OR employment.starts <= ?1)
         AND (employment.ends IS NULL OR employment.ends >= ?1)
     LEFT JOIN company ON company.id = employment.company_id";
const ORDER: &str = "ORDER BY person.id, employment.starts DESC, employment.id DESC";

impl View {
    /// All people, in the order in which they were added, with their employer on `today`: of
    /// several employments that which began last.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn person_rows(&self, today: NaiveDate) -> Result<Vec<PersonRow>> {
        self.read_rows(&format!("{SELECT} {ORDER}"), [today.to_string()])
    }

    /// One of them, if there is one with this id.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn person_row(&self, id: PersonId, today: NaiveDate) -> Result<Option<PersonRow>> {
        let sql = format!("{SELECT} WHERE person.id = ?2 {ORDER}");
        Ok(self.read_rows(&sql, [today.to_string(), id.to_string()])?.pop())
    }

    /// Everybody's given names and family name, in no order.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn people_names(&self) -> Result<Vec<(PersonId, String, String)>> {
        self.query_cells("SELECT id, given_name, family_name FROM person", [])
    }

    /// What every company is called, in no order.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn company_names(&self) -> Result<Vec<(CompanyId, String)>> {
        self.query_cells("SELECT id, name FROM company", [])
    }

    /// Who works where on a day, and in which role: of somebody's several employments that which began
    /// last comes last.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn employed_on(
        &self,
        day: NaiveDate,
    ) -> Result<Vec<(PersonId, CompanyId, Option<RoleId>)>> {
        let sql = "SELECT person_id, company_id, role_id FROM employment
             WHERE (starts IS NULL OR starts <= ?1) AND (ends IS NULL OR ends >= ?1)
             ORDER BY starts, id";
        self.query_cells(sql, [day.to_string()])
    }

    /// With which role everybody is compared as the present one: of several the latest comes last.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn present_roles(&self) -> Result<Vec<(PersonId, RoleId)>> {
        let sql = "SELECT person_id, role_id FROM comparison WHERE kind = 'present' ORDER BY id";
        self.query_cells(sql, [])
    }

    /// Where mappings stand, in the order in which they were made.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn mapping_states(&self) -> Result<Vec<(PersonId, MappingState)>> {
        self.query_cells("SELECT person_id, state FROM mapping ORDER BY id", [])
    }

    /// Where plans stand, in the order in which they were made.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn plan_states(&self) -> Result<Vec<(PersonId, PlanState)>> {
        self.query_cells("SELECT person_id, state FROM plan ORDER BY id", [])
    }

    /// Everybody's number in the project, in the order in which they were given.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn participant_numbers(&self) -> Result<Vec<(PersonId, u32)>> {
        self.query_cells("SELECT person_id, number FROM participation ORDER BY id", [])
    }

    fn read_rows(&self, sql: &str, params: impl Params) -> Result<Vec<PersonRow>> {
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut people: Vec<PersonRow> = Vec::new();
        while let Some(row) = rows.next()? {
            let text = |index| -> Result<&str> {
                row.get_ref(index)?.as_str().map_err(|_| Error::Damaged(Piece::Data))
            };
            let id = parse_id(text(0)?)?;
            if people.last().is_some_and(|person| person.id == id) {
                continue;
            }
            let company = match row.get_ref(3)?.as_str_or_null() {
                Ok(Some(company)) => Some((parse_id(company)?, text(4)?.to_owned())),
                _ => None,
            };
            people.push(PersonRow {
                id,
                given_name: text(1)?.to_owned(),
                family_name: text(2)?.to_owned(),
                company,
            });
        }
        Ok(people)
    }
}

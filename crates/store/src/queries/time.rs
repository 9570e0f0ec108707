//! Certified time of many people: the months that have any, the entries of some days, and what could be
//! taken over and is not.

use crate::{Result, View};
use chrono::NaiveDate;
use domain::{
    certified_time::{TimeEntry, TimeKind},
    id::{CompanyId, PersonId},
};

impl View {
    /// A day of every month that has time, the latest month first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn months_with_time(&self) -> Result<Vec<NaiveDate>> {
        let sql = "SELECT max(day) FROM time_entry GROUP BY substr(day, 1, 7) ORDER BY 1 DESC";
        let days: Vec<(NaiveDate,)> = self.query_cells(sql, [])?;
        Ok(days.into_iter().map(|(day,)| day).collect())
    }

    /// The time of some days, both ends among them, in the order in which it was entered.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn time_between(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<TimeEntry>> {
        let sql = "SELECT * FROM time_entry WHERE day BETWEEN ?1 AND ?2 ORDER BY id";
        self.query_entities(sql, [from.to_string(), to.to_string()])
    }

    /// Whose mappings are done and whose seats were used to the end without any time from that: once for
    /// each, in no order.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn time_not_taken(&self) -> Result<Vec<PersonId>> {
        let sql = "SELECT person_id FROM mapping
             WHERE state = 'done' AND NOT EXISTS (
                 SELECT 1 FROM time_entry WHERE mapping_id = mapping.id
             )
             UNION ALL
             SELECT person_id FROM seat
             WHERE state = 'attended' AND NOT EXISTS (
                 SELECT 1 FROM time_entry WHERE seat_id = seat.id
             )";
        let people: Vec<(PersonId,)> = self.query_cells(sql, [])?;
        Ok(people.into_iter().map(|(person,)| person).collect())
    }

    /// The time of those who have a validation: whose, on which day, of which kind. In no order.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn time_beside_validations(&self) -> Result<Vec<(PersonId, NaiveDate, TimeKind)>> {
        let sql = "SELECT person_id, day, kind FROM time_entry
             WHERE person_id IN (SELECT person_id FROM validation_case)";
        self.query_cells(sql, [])
    }

    /// Companies whose people have time, seats or cost, or that were given aid; in no order.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn companies_with_time_or_cost(&self) -> Result<Vec<CompanyId>> {
        let sql = "SELECT id FROM company WHERE
                 EXISTS (SELECT 1 FROM time_entry WHERE company_id = company.id)
             OR EXISTS (SELECT 1 FROM cost WHERE company_id = company.id)
             OR EXISTS (SELECT 1 FROM aid_entry WHERE company_id = company.id)
             OR EXISTS (
                 SELECT 1 FROM employment JOIN seat ON seat.person_id = employment.person_id
                 WHERE employment.company_id = company.id
             )";
        let companies: Vec<(CompanyId,)> = self.query_cells(sql, [])?;
        Ok(companies.into_iter().map(|(company,)| company).collect())
    }
}

-- Earlier offices were given a due day for the province itself, as if it had to report to the office that receives.
delete from due_rule where level = 'PROVINCE' and open_days = 1 and due_days = 6 and remind = 3;

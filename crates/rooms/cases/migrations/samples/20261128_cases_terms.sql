update cases_categories set terms = '{"first":{"within":{"amount":4,"unit":"hours"}},"fields":[{"field":"serial","access":"required"}]}'
 where id = '0123456789abcd09';

update flows_runs set terms = '{"first":{"within":{"amount":4,"unit":"hours","clock":"business"}},"fields":[{"field":"serial","access":"required"}]}',
       first_due_at = 1795276800000000, answered_at = null where id = 'run-sample-00001';

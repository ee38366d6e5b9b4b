insert into flows_history (flow, version, draft) values ('flow-sample-0001', 2, '{"key":"complaint","names":{"en":"Complaint"},"purpose":"service","start":"new","statuses":[]}');

page_of = Page { $page } of { $pages }

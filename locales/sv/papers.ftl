page_of = Sida { $page } av { $pages }

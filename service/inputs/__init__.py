"""What comes in at the doors, as the domain's values: `form` reads the desk's forms, `json` the API's bodies."""

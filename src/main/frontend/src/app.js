// What every screen of Assay needs beyond PrimeFaces.

//! How the stage looks: kept beside the session, outside of the log.

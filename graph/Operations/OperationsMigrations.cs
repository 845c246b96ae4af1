using Investigations.Graph.Storage.Sqlite;

namespace Investigations.Graph.Operations;

/// <summary>The tables of <c>operations.db</c>.</summary>
internal static class OperationsMigrations
{
    private const string Audit = """
        create table audit_entry(number integer primary key, at integer not null, actor text not null, action text not null, subject text not null,
            why text not null, counts text not null, hash blob not null) strict;
        """;

    /// <summary>Brings the file up to date.</summary>
    public static void Apply(Connection connection) => Migrations.Apply(connection, [Audit]);
}

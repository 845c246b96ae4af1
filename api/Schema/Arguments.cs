using GraphQL.Builders;
using GraphQL.Types;

namespace Investigations.Api.Schema;

/// <summary>Arguments that several fields share.</summary>
internal static class Arguments
{
    /// <summary>Declares <c>id</c>.</summary>
    public static FieldBuilder<TSource, TReturn> Id<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) =>
        field.Argument<NonNullGraphType<IdGraphType>>("id", "Its id.");

    /// <summary>Declares <c>validAt</c> and <c>recordedAt</c>.</summary>
    public static FieldBuilder<TSource, TReturn> AsOf<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) => field
        .Argument<MomentType>("validAt", "What held at this moment in the world; null means at any.")
        .Argument<MomentType>("recordedAt", "What was known at this moment; null means now.");
}
